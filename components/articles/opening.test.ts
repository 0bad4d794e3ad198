import { expect, test } from "vitest";
import { hasOpening } from "./opening.ts";

const LONG = "he bench on the Parade has no plaque. ".repeat(8);

test("a long paragraph opens with a large letter", () => {
  expect(hasOpening(`<p>T${LONG}</p>`)).toBe(true);
  expect(hasOpening(`<p>Ö${LONG}</p>\n<p>More</p>`)).toBe(true);
});

test.each([
  ["a short paragraph", "<p>The bench.</p>"],
  ["a quotation mark", `<p>“T${LONG}</p>`],
  ["a figure", `<p>1${LONG}</p>`],
  ["an emphasis", `<p><em>T</em>${LONG}</p>`],
  ["a heading", `<h2>T${LONG}</h2>`],
  ["Korean", `<p>가${LONG}</p>`],
  ["Arabic", `<p>ع${LONG}</p>`],
])("%s does not", (_, html) => expect(hasOpening(html)).toBe(false));
