import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { refuseTooMuch } from "./body-limit.ts";

test("a form brings a megabyte at most, a portrait eight, the desk's forms sixteen", async () => {
  const server = createServer(
    (request, response) => refuseTooMuch(request, response) || request.resume().on("end", () => response.end("ok")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const post = async (path: string, bytes: number) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: "x".repeat(bytes) })).status;
  expect(await post("/a/some-article", 900_000)).toBe(200);
  expect(await post("/a/some-article", 1_100_000)).toBe(413);
  expect(await post("/deskless", 1_100_000)).toBe(413);
  expect(await post("/settings?done=profile", 7_900_000)).toBe(200);
  expect(await post("/settings", 8_100_000)).toBe(413);
  expect(await post("/settings/data", 1_100_000)).toBe(413);
  expect(await post("/desk/articles/new", 1_100_000)).toBe(200);
  expect(await post("/desk/articles/new", 16_100_000)).toBe(413);
  await new Promise((resolve) => server.close(resolve));
});
