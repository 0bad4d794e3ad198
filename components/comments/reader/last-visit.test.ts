import { expect, test } from "vitest";
import { isWorthTelling, visitAfter } from "./last-visit.ts";

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 4, 2, 12);

test("on a first visit nothing that stands there is new", () => {
  expect(visitAfter(undefined, NOON)).toEqual({ since: NOON, at: NOON });
});

test("turning a page does not end the visit: what was new stays new", () => {
  const visit = { since: NOON - 600 * MINUTE, at: NOON - 29 * MINUTE };
  expect(visitAfter(visit, NOON)).toEqual({ since: visit.since, at: NOON });
});

test("after a break what came since the last sign of the reader is new", () => {
  const visit = { since: NOON - 600 * MINUTE, at: NOON - 31 * MINUTE };
  expect(visitAfter(visit, NOON).since).toBe(visit.at);
});

test.each([null, 3, "x", {}, { since: "1", at: 2 }, { since: 1 }])(
  "%j from a broken storage is a first visit",
  (kept) => {
    expect(visitAfter(kept, NOON).since).toBe(NOON);
  },
);

test.each([
  ["never heard of it", null, true],
  ["knows another beginning", { since: NOON - 2 * MINUTE, at: NOON }, true],
  ["heard of it long ago", { since: NOON, at: NOON + MINUTE }, true],
  ["has just heard of it", { since: NOON, at: NOON + 7 * MINUTE }, false],
])("the visit is told to an account that %s, or not", (_, ofAccount, told) => {
  expect(isWorthTelling({ since: NOON, at: NOON + 10 * MINUTE }, ofAccount)).toBe(told);
});
