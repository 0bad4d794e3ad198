import { expect, test } from "vitest";
import { continueDraftHref } from "./addresses.ts";

const slug = "the-late-loaf";

test.each([
  ["a new comment", { slug, parentId: "", editing: "" }, "d1", "/a/the-late-loaf?draft=d1#write"],
  ["a reply", { slug, parentId: "p", editing: "" }, "d1", "/a/the-late-loaf/c/p?reply=1&draft=d1#reply"],
  ["a change", { slug, parentId: "", editing: "c" }, "d1", "/a/the-late-loaf/c/c/edit?draft=d1"],
  ["a comment that only the device has", { slug, parentId: "", editing: "" }, undefined, "/a/the-late-loaf#write"],
  [
    "a reply that only the device has",
    { slug, parentId: "p", editing: "" },
    undefined,
    "/a/the-late-loaf/c/p?reply=1#reply",
  ],
])("%s", (_name, place, id, href) => {
  expect(continueDraftHref(place, id)).toBe(href);
});
