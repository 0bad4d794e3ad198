import { expect, test } from "vitest";
import { DAY, SECOND } from "#lib/clock.ts";
import type { Role } from "#prisma/client/enums.ts";
import { factorDueAt, roleInForce } from "./duty.ts";

const roleSince = new Date("2026-05-02T10:00:00Z");
const after = (ms: number) => new Date(roleSince.getTime() + ms);
const holder = (role: Role, hasFactor = false) => ({ role, roleSince, hasFactor });

test.each([
  ["reader", false],
  ["editor", false],
  ["moderator", true],
  ["admin", true],
] as const)("%s: a second step is owed: %s", (role, isOwed) => {
  expect(factorDueAt(holder(role))).toEqual(isOwed ? after(7 * DAY) : null);
  expect(roleInForce(holder(role), after(7 * DAY - SECOND))).toBe(role);
  expect(roleInForce(holder(role), after(7 * DAY))).toBe(isOwed ? "reader" : role);
  expect(factorDueAt(holder(role, true))).toBeNull();
  expect(roleInForce(holder(role, true), after(300 * DAY))).toBe(role);
});
