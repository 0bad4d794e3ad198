import { expect, test } from "vitest";
import { env } from "#lib/env.ts";
import { SEARCHING } from "./limits.ts";
import { allowed, checkLimits } from "./settings.ts";

test("a limit is what the publication says, or its own number", () => {
  Object.assign(env(), { LIMITS: { searching: 7 } });
  expect(allowed(SEARCHING)).toBe(7);
  Object.assign(env(), { LIMITS: {} });
  expect(allowed(SEARCHING)).toBe(20);
});

test("a name that nobody knows is refused with those that are known", () => {
  checkLimits({ searching: 60 });
  expect(() => checkLimits({ serching: 60 })).toThrow(/LIMITS knows no “serching”: its names are .*searching/);
});
