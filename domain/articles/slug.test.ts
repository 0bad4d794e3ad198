import { expect, test } from "vitest";
import { numbered, slugOf, topicSlugOf } from "./slug.ts";

test.each([
  ["The Harbour at Night", "the-harbour-at-night"],
  ["Zürich über Łódź: Straße & Ærø", "zurich-uber-lodz-strasse-and-aero"],
  ["It’s rock ’n’ roll!", "its-rock-n-roll"],
  ["C++ is 100% fine", "c-plus-plus-is-100-percent-fine"],
  ["  — ", ""],
  ["Привет", ""],
  ["../../etc/passwd", "etc-passwd"],
  ["ﬁne ① words", "fine-1-words"],
])("%j becomes %j", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test("a long title is cut between two words, at 80 characters at most", () => {
  const slug = slugOf("seven letters ".repeat(20));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith("-seven") || slug.endsWith("-letters")).toBe(true);
  expect(slugOf("x".repeat(300))).toBe("x".repeat(80));
});

test("a number fits into the same length", () => {
  expect(numbered("tides", 1)).toBe("tides");
  expect(numbered("tides", 2)).toBe("tides-2");
  expect(numbered("x".repeat(80), 12)).toHaveLength(80);
});

test("a topic in another script has an address that depends on nothing but its name", () => {
  expect(topicSlugOf("Климат")).toMatch(/^[0-9a-f]{12}$/);
  expect(topicSlugOf("климат")).toBe(topicSlugOf("Климат"));
  expect(topicSlugOf("Public Transport")).toBe("public-transport");
});
