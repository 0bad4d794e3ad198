import compile from "icu-minify/compile";
import { describe, expect, test } from "vitest";
import { type Compiled, speak } from "./words.ts";

const messages: Compiled = {
  "x.count": compile("{count, plural, one {# comment} other {# comments}}"),
  "x.zwei": compile("{count, plural, zero {none} one {one} two {two} few {# few} many {# many} other {# other}}"),
  "x.join": compile("<login>Log in</login> or <register>register</register> to join {name}."),
};
// The keys here are those of a catalogue of three messages, not of the site's.
type Anything = ((key: string, blanks: object) => string) & { parts(key: string, blanks: object): unknown[] };
const speaking = (language: "en" | "de" | "ar") => speak(language, messages) as unknown as Anything;

describe("the words of a language", () => {
  test("count as the language does, and write numbers its way", () => {
    expect(speaking("en")("x.count", { count: 1 })).toBe("1 comment");
    expect(speaking("en")("x.count", { count: 1234 })).toBe("1,234 comments");
    expect(speaking("de")("x.count", { count: 1234 })).toBe("1.234 comments");
    expect([0, 1, 2, 3, 11, 100].map((count) => speaking("ar")("x.zwei", { count }))).toEqual([
      "none",
      "one",
      "two",
      "3 few",
      "11 many",
      "100 other",
    ]);
  });

  test("hand the words inside a tag to whoever makes the link", () => {
    const link = (name: string) => (inside: unknown[]) => `[${name}:${inside.join("")}]`;
    const parts = speaking("en").parts("x.join", { login: link("login"), register: link("register"), name: "us" });
    expect(parts.join("")).toBe("[login:Log in] or [register:register] to join us.");
  });

  test("that are missing are a fault, not an empty page", () => {
    expect(() => speaking("en")("x.gone", {})).toThrow("There are no words for x.gone in en");
  });
});
