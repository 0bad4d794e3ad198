import { expect, test } from "vitest";
import { freshResponse } from "./fresh-response.ts";

const CHANGED = new Date("2026-05-01T08:00:00.700Z");
const ask = (headers: Record<string, string> = {}, body = "words") =>
  freshResponse(new Request("http://localhost/feed.xml", { headers }), body, "text/plain", CHANGED);

test("says how to ask again, and then answers without a body while nothing has changed", async () => {
  const first = ask();
  expect(first.status).toBe(200);
  expect(await first.text()).toBe("words");
  expect(first.headers.get("cache-control")).toBe("public, max-age=60");
  const etag = first.headers.get("etag") ?? "";
  const again = ask({ "if-none-match": `"other", ${etag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect(again.headers.get("etag")).toBe(etag);
  expect(ask({ "if-none-match": etag }, "other words").status).toBe(200);
});

test("goes by the date where no tag is given, and by the tag where both are", () => {
  const since = ask().headers.get("last-modified") ?? "";
  expect(since).toBe("Fri, 01 May 2026 08:00:00 GMT");
  expect(ask({ "if-modified-since": since }).status).toBe(304);
  expect(ask({ "if-modified-since": "Fri, 01 May 2026 07:59:59 GMT" }).status).toBe(200);
  expect(ask({ "if-modified-since": "yesterday" }).status).toBe(200);
  expect(ask({ "if-modified-since": since, "if-none-match": '"other"' }).status).toBe(200);
});
