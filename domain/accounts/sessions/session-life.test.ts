import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { isLive, isSeenLongAgo } from "./session-life.ts";

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const session = (given: Partial<Parameters<typeof isLive>[0]> = {}) => ({
  createdAt: start,
  lastSeenAt: start,
  expiresAt: later(30 * DAY),
  endedAt: null,
  ...given,
});

test("a reader may stay away for two weeks, and logs in anew each month", () => {
  expect(isLive(session(), "reader", later(14 * DAY - SECOND))).toBe(true);
  expect(isLive(session(), "reader", later(14 * DAY))).toBe(false);
  const inUse = session({ lastSeenAt: later(29 * DAY), expiresAt: later(90 * DAY) });
  expect(isLive(inUse, "reader", later(30 * DAY - SECOND))).toBe(true);
  expect(isLive(inUse, "reader", later(30 * DAY))).toBe(false);
});

test("whoever can change what others read stays half a day, and a day at most", () => {
  for (const role of ["moderator", "editor", "admin"] as const) {
    expect(isLive(session(), role, later(12 * HOUR - SECOND))).toBe(true);
    expect(isLive(session(), role, later(12 * HOUR))).toBe(false);
    const inUse = session({ lastSeenAt: later(23 * HOUR) });
    expect(isLive(inUse, role, later(24 * HOUR - SECOND))).toBe(true);
    expect(isLive(inUse, role, later(24 * HOUR))).toBe(false);
  }
});

test("an ended session is over, however young", () => {
  expect(isLive(session({ endedAt: start }), "reader", start)).toBe(false);
  expect(isLive(session({ expiresAt: start }), "reader", start)).toBe(false);
});

test("being seen is written down every five minutes", () => {
  expect(isSeenLongAgo({ lastSeenAt: start }, later(5 * MINUTE - SECOND))).toBe(false);
  expect(isSeenLongAgo({ lastSeenAt: start }, later(5 * MINUTE))).toBe(true);
});
