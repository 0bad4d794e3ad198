import { expect, test } from "vitest";
import { isForAll, mayKeepFile, mayKeepPage } from "./may-keep.ts";

test.each(["/", "/?after=1~a", "/a/tides", "/a/tides?order=best", "/a/tides/c/x1", "/topics/sea", "/offline"])(
  "the page %s may be kept",
  (address) => expect(mayKeepPage(address)).toBe(true),
);

test.each([
  ...[
    "/settings",
    "/drafts",
    "/desk",
    "/desk/articles/x1",
    "/login",
    "/register",
    "/search?q=sea",
    "/u/ada",
    "/welcome",
  ],
  ...["/a/tides?held=x1", "/a/tides?draft=x1", "/a/tides/c/x1?reply=1", "/a/tides/c/x1/edit", "/a/tides/find?q=sea"],
  ...["/api/me", "/api/v1/branches?article=x1", "/feed.xml", "/a/tides/feed.xml", "/offline/", "/offline?x"],
])("%s is no page to keep", (address) => expect(mayKeepPage(address)).toBe(false));

test.each([
  "/_next/static/chunks/a.js",
  "/fonts/reading.woff2?1",
  "/words/en-1.json",
  "/media/x1/800.jpg",
  "/icon/tab.svg",
])("pages are made of %s", (address) => expect(mayKeepFile(address)).toBe(true));

test.each(["/api/me", "/api/v1/drafts", "/settings", "/sw.js", "/", "/a/tides", "/desk/pictures"])(
  "%s is no part of a page",
  (address) => expect(mayKeepFile(address)).toBe(false),
);

test.each([
  ["public, max-age=0, s-maxage=1", true],
  ["private, no-store", false],
  ["public, no-store", false],
  ["no-cache", false],
  [null, false],
])("Cache-Control: %s is for all: %s", (header, expected) => expect(isForAll(header)).toBe(expected));
