import { expect, test } from "vitest";
import { Refusal } from "./errors.ts";
import { cleanText, isBlank } from "./text.ts";

test("newlines are of one kind", () => {
  expect(cleanText("a\r\nb\rc\u2028d\ne")).toBe("a\nb\nc\nd\ne");
});

test("letters are composed", () => {
  expect(cleanText("e\u0301")).toBe("\u00e9");
});

test("control characters go, tabs and newlines stay", () => {
  expect(cleanText("\u001b[31mred\u0007\u009b\t\n\u007f")).toBe("[31mred\t\n");
});

test.each(["a\u0000b", "\ud800", "a\udc00"])("%j is refused, not stored", (raw) => {
  const refused = () => cleanText(raw, "body");
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow("malformed (body)");
});

test("at most five marks stand on a letter", () => {
  expect(cleanText(`q${"\u0315".repeat(50)}x`)).toBe(`q${"\u0315".repeat(5)}x`);
  expect(cleanText("שָׁ׀ Việt नि")).toBe("שָׁ׀ Việt नि".normalize("NFC"));
});

test("hidden tag characters go, flags made of them stay", () => {
  expect(cleanText("hi\u{e0041}\u{e0042}")).toBe("hi");
  const england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
  expect(cleanText(england)).toBe(england);
});

test.each([
  "",
  " \n\t",
  "\u200b\u200c\u200d\ufeff",
  "\u3164",
  "\u2800",
  "\uffa0\u115f",
  "\u00ad\u180e\u2060",
  "\u{1d159}",
])("%j is blank", (text) => expect(isBlank(text)).toBe(true));

test.each([".", "👨‍👩‍👧‍👦", "é", "\u200bx"])("%j is not blank", (text) => expect(isBlank(text)).toBe(false));
