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
  ["/fonts/reading.woff2", "asset"],
  ["/a/tides/outline", "outline"],
  ["/desk/articles/new", "desk"],
  ["/desktop", "other"],
  ["/api/v1/live?article=x", "live"],
  ["/api/v1/comments", "api"],
  ["/livez", "health"],
  ["/wp-login.php?x=/search", "other"],
])("%s is counted as %s", (path, name) => expect(routeClass(path)).toBe(name));
