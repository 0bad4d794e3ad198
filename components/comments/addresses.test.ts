import { expect, test } from "vitest";
import { branchNeighbours, canonicalHref, discussionHref, neighbours } from "./addresses.ts";

test("every page of a discussion has an address of its own, and its neighbours keep the order", () => {
  expect(discussionHref("tides", { order: "oldest", cursor: null })).toBe("/a/tides");
  expect(discussionHref("tides", { order: "best", cursor: null })).toBe("/a/tides?order=best");
  expect(neighbours("tides", "best", { previous: "-2.5~1A", next: "0~1B" })).toEqual({
    previous: "/a/tides?order=best&before=-2.5~1A",
    next: "/a/tides?order=best&after=0~1B",
  });
  expect(neighbours("tides", "oldest", { previous: null, next: "1B" })).toEqual({
    previous: null,
    next: "/a/tides?after=1B",
  });
});

test("search engines keep the pages of the conversation apart, and take other orders for the article", () => {
  expect(canonicalHref("tides", { order: "oldest", cursor: { after: "1A" } })).toBe("/a/tides?after=1A");
  expect(canonicalHref("tides", { order: "oldest", cursor: { before: "1A" } })).toBe("/a/tides");
  expect(canonicalHref("tides", { order: "best", cursor: { after: "-2.5~1A" } })).toBe("/a/tides");
  expect(canonicalHref("tides", { order: "newest", cursor: null })).toBe("/a/tides");
});

test("so do the pages of the replies to one comment", () => {
  expect(branchNeighbours("tides", "c1", { previous: "1A10", next: null })).toEqual({
    previous: "/a/tides/c/c1?before=1A10",
    next: null,
  });
});
