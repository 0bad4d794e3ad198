import { expect, test } from "vitest";
import { hashOfCode, newRecoveryCodes, plainCode } from "./recovery.ts";

test("ten codes that differ, in four groups of four that are easy to copy", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[2-9b-df-hj-km-np-tv-xz]{4}(-[2-9b-df-hj-km-np-tv-xz]{4}){3}$/);
});

test("however it is typed, it is the same code", () => {
  for (const typed of ["bcdf-2345-ghjk-6789", "BCDF 2345 GHJK 6789", " bcdf2345ghjk6789\n", "bcdf–2345–ghjk–6789"])
    expect(plainCode(typed)).toBe("bcdf2345ghjk6789");
});

test("the same code of two people is kept as two hashes", () => {
  expect(hashOfCode("one", "bcdf")).not.toBe(hashOfCode("two", "bcdf"));
  expect(hashOfCode("one", "BC-DF")).toBe(hashOfCode("one", "bcdf"));
});
