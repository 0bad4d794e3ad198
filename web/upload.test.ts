import { expect, test } from "vitest";
import { uploadedBytes } from "./upload.ts";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/uploads", { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** A body of unknown length that goes on for as long as anybody reads. */
function endless() {
  let parts = 0;
  const stream = new ReadableStream({
    pull(controller) {
      parts += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  return { stream, partsRead: () => parts };
}

test("the body itself, or a form's file, gives the bytes", async () => {
  const form = new FormData();
  form.set("picture", new File([new Uint8Array([1, 2, 3])], "../../x.png"));
  for (const request of [post(new Uint8Array([1, 2, 3]), { "Content-Type": "image/png" }), post(form)])
    expect(await uploadedBytes(request, "picture", 10)).toEqual(Buffer.from([1, 2, 3]));
});

test("what says that it is too large is refused unread", async () => {
  const { stream, partsRead } = endless();
  const request = post(stream, { "Content-Length": "5000" });
  await expect(uploadedBytes(request, "picture", 4000)).rejects.toMatchObject({ code: "too-large", field: "picture" });
  expect(partsRead()).toBeLessThanOrEqual(1);
});

test("what is larger than it says is refused as soon as it is", async () => {
  const { stream, partsRead } = endless();
  await expect(uploadedBytes(post(stream), "picture", 4000)).rejects.toMatchObject({ code: "too-large" });
  expect(partsRead()).toBeLessThan(10);
});

test.each([
  ["a form without the file", new FormData(), {}, "missing"],
  ["a form that is none", "no form", { "Content-Type": "multipart/form-data; boundary=x" }, "malformed"],
])("%s is refused", async (_name, body, headers, code) => {
  await expect(uploadedBytes(post(body, headers), "picture", 4000)).rejects.toMatchObject({ code });
});
