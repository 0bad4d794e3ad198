import { expect, test } from "vitest";
import { DAY, SECOND } from "#lib/clock.ts";
import { makeStamp, readStamp } from "./stamp.ts";

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);

test("a stamp tells how old its form is, and which it is", () => {
  const [one, two] = [makeStamp(now), makeStamp(now)];
  expect(readStamp(one, later(3 * SECOND))?.age).toBe(3 * SECOND);
  expect(readStamp(one, now)?.id).not.toBe(readStamp(two, now)?.id);
});

test("what is not ours, from the future or from last week is none", () => {
  const stamp = makeStamp(now);
  const [, ...rest] = stamp.split(".");
  const older = [later(-DAY).getTime().toString(36), ...rest].join(".");
  for (const bad of ["", "a.b.c", older, `${stamp}x`, stamp.slice(0, -1), "\0", ".".repeat(50)])
    expect(readStamp(bad, now), bad).toBeNull();
  expect(readStamp(stamp, later(-1))).toBeNull();
  expect(readStamp(stamp, later(2 * DAY + 1))).toBeNull();
});
