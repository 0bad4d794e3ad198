import { expect, test } from "vitest";
import { isReadable } from "./unreadable-address.ts";

test.each(["/a/%C3", "/u/%", "/a/x%00y", "/a/%ED%A0%80", "/%E0%A4%A"])("%s is nobody's address", (url) => {
  expect(isReadable(url)).toBe(false);
});

test.each(["/", "/a/%C3%A9t%C3%A9?q=%C3", "/u/100%25", "/search?q=%00"])("%s is read", (url) => {
  expect(isReadable(url)).toBe(true);
});
