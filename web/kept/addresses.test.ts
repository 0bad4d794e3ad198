import { expect, test } from "vitest";
import { findKind, meantAddress } from "./addresses.ts";

test.each([
  "/",
  "/?after=1700000000000~x1",
  "/a/who-moved-the-bench",
  "/a/tides?order=best&after=-0.5~00a",
  "/a/tides/c/x1",
  "/a/tides/c/x1?after=00a.00b",
  "/a/tides/outline",
  "/a/tides/changes?from=3",
  "/topics/sea",
  "/u/Zo%C3%AB",
  "/feed.xml",
  "/a/tides/feed.xml",
  "/feed.json",
  "/api/v1/branches?article=x1&order=best&after=-0.5~00a",
  "/icon/tab.svg",
  "/manifest.webmanifest",
  "/_next/static/chunks/a.js",
  "/fonts/reading.woff2",
])("%s is kept", (url) => expect(findKind(url)).not.toBeNull());

test.each([
  "/a/tides?held=x1",
  "/a/tides/c/x1?reply=1",
  "/a/tides/c/x1?withdrawn",
  "/a/tides?order=best&order=newest",
  "/a/tides?order=",
  "/a/tides?after=<b>",
  "/a/tides?after=1?order=best",
  `/a/tides?after=${"1".repeat(121)}`,
  "/a/tides?_rsc=abc",
  "/?",
  "/a/tides/",
  "/a/tides/find?q=boat",
  "/a/tides/changes?since=3",
  "/a/tides/c/x1/edit",
  "/search?q=boat",
  "/login",
  "/desk",
  "/api/me",
  "/api/v1/live?article=x1",
  "/api/v1/comments?article=x1&ids=a",
  "/topics",
  "//a/tides",
])("%s is not kept", (url) => expect(findKind(url)).toBeNull());

test("what a file holds at its address never changes; pages do", () => {
  expect(findKind("/_next/static/chunks/a.js")?.forEver).toBe(true);
  expect(findKind("/a/tides")?.forEver).toBeUndefined();
});

test.each([
  ["/a/tides?utm_source=mail&utm_medium=x", "/a/tides"],
  ["/a/tides?fbclid=abc&order=best", "/a/tides?order=best"],
  ["/?gclid=1", "/"],
  ["/a/tides?reply=1", "/a/tides?reply=1"],
  ["/a/tides?xutm_source=1", "/a/tides?xutm_source=1"],
  ["/a/tides", "/a/tides"],
])("%s means %s", (url, meant) => expect(meantAddress(url)).toBe(meant));
