import { describe, expect, test } from "vitest";
import { REFUSAL_CODES, Refusal } from "../errors.ts";
import { wordsFor } from "./catalogues.ts";
import { LANGUAGES } from "./languages.ts";
import { sentence } from "./refusals.ts";

const inEnglish = (refusal: Refusal) => sentence(refusal, wordsFor("en"));

describe.each(LANGUAGES)("in %s", (language) => {
  const t = wordsFor(language);

  test("every code has a sentence of its own, also for fields that have none, with and without numbers", () => {
    const said = REFUSAL_CODES.map((code) => sentence(new Refusal(code, "somewhere"), t));
    expect(new Set(said).size).toBe(REFUSAL_CODES.length);
    for (const code of REFUSAL_CODES) {
      for (const detail of [{}, { seconds: 3 }, { limit: 3 }] as Refusal["detail"][]) {
        expect(sentence(new Refusal(code, undefined, detail), t), code).toMatch(/^[^{}]+\p{Punctuation}$/u);
      }
    }
  });

  test("numbers stand in the sentence where the refusal tells them", () => {
    expect(sentence(new Refusal("too-many", undefined, { seconds: 41 }), t)).toContain("41");
    expect(sentence(new Refusal("too-short", "password", { limit: 12 }), t)).toContain("12");
  });
});

test("a field's own sentence comes first, then the one with the number, then the code's", () => {
  expect(inEnglish(new Refusal("missing", "body"))).toContain("nothing here yet");
  expect(inEnglish(new Refusal("too-short", "handle", { limit: 3 }))).toBe("A username has at least 3 letters.");
  expect(inEnglish(new Refusal("too-short", "handle"))).toBe("This is too short.");
  expect(inEnglish(new Refusal("too-long", "dek", { limit: 10_000 }))).toContain("at most 10,000 characters");
  expect(inEnglish(new Refusal("too-many", undefined, { seconds: 1 }))).toContain("wait 1 second;");
});

test("a field may be called like anything", () => {
  for (const field of ["constructor", "__proto__", "", "{limit}"]) {
    expect(inEnglish(new Refusal("missing", field))).toBe("Please fill this in.");
  }
});

test("a taken address is not confirmed", () => {
  expect(inEnglish(new Refusal("taken", "email"))).toBe(
    "That address cannot be used here. If it is yours, log in instead.",
  );
});
