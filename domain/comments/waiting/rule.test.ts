import { expect, test } from "vitest";
import { waits } from "./rule.ts";

test.for([
  ["auto", false, false],
  ["auto", true, true],
  ["wait", false, true],
  ["wait", true, true],
  ["publish", false, false],
  ["publish", true, false],
] as const)("set to %s, on a site that sends mail (%s), a comment waits: %s", ([setting, sendsMail, expected]) =>
  expect(waits(setting, sendsMail)).toBe(expected),
);
