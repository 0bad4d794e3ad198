import { expect, test } from "vitest";
import { REFUSAL_CODES, Refusal } from "../errors.ts";
import { sentence } from "./refusals.ts";

test("every code has a sentence, also for fields that have none of their own", () => {
  for (const code of REFUSAL_CODES) {
    expect(sentence(new Refusal(code, "somewhere", { seconds: 3 })), code).toMatch(/^[A-Z].*\.$/);
    expect(sentence(new Refusal(code, undefined, { seconds: 3 })), code).not.toContain("{");
  }
});

test("numbers stand in the sentence where the refusal tells them", () => {
  expect(sentence(new Refusal("too-many", undefined, { seconds: 41 }))).toContain("wait 41 seconds");
  expect(sentence(new Refusal("too-long", "dek", { limit: 300 }))).toContain("300");
  expect(sentence(new Refusal("too-long", "dek"))).not.toContain("{");
});

test("a taken address is not confirmed", () => {
  expect(sentence(new Refusal("taken", "email"))).toBe(
    "That address cannot be used here. If it is yours, log in instead.",
  );
});
