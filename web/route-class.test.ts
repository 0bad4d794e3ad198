import { expect, test } from "vitest";
import { routeClass } from "./route-class.ts";

test.each([
  ["/", "front"],
  ["/?after=x", "front"],
  ["/a/tides", "article"],
  ["/a/tides/c/x1?reply", "comment"],
  ["/a/tides/feed.xml", "feed"],
  ["/feed.json", "feed"],
  ["/_next/static/x.js", "asset"],
  ["/desk/articles/new", "desk"],
  ["/desktop", "other"],
  ["/livez", "health"],
  ["/wp-login.php?x=/search", "other"],
])("%s is counted as %s", (path, name) => expect(routeClass(path)).toBe(name));
