import { expect, test } from "vitest";
import { readAllowance } from "./allowance.ts";

test("the publication may set how much is uploaded; what it sets wrongly does not lift the limit", () => {
  expect(readAllowance({ perDay: 5 })).toEqual({ perDay: 5, totalBytes: 20 * 1024 ** 3 });
  expect(readAllowance(undefined).perDay).toBe(20);
  expect(readAllowance({ perDay: "all" }).perDay).toBe(20);
});
