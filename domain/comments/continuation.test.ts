import { expect, test } from "vitest";
import { HOUR, MINUTE } from "#lib/clock.ts";
import { lastSaidAt, MAX_ADDITIONS } from "./additions/addition.ts";
import { CONTINUE_WINDOW, type Continuable, obstacleTo } from "./continuation.ts";

const now = new Date("2026-05-02T10:00:00Z");
const ago = (ms: number) => new Date(now.getTime() - ms);
const fresh: Continuable = {
  isOwn: true,
  isReadable: true,
  isOpen: true,
  isAnswered: false,
  lastSaidAt: ago(3 * MINUTE),
  additions: 0,
};

test.each<[string, Partial<Continuable>, ReturnType<typeof obstacleTo>]>([
  ["one's own, minutes ago", {}, null],
  ["another time", { additions: 3 }, null],
  ["at the end of the hour", { lastSaidAt: ago(CONTINUE_WINDOW) }, null],
  ["after the hour", { lastSaidAt: ago(CONTINUE_WINDOW + 1) }, "late"],
  ["by a clock that goes before ours", { lastSaidAt: ago(-HOUR) }, null],
  ["somebody else's", { isOwn: false }, "not-own"],
  ["answered by another", { isAnswered: true }, "answered"],
  ["withdrawn or hidden", { isReadable: false }, "gone"],
  ["in a closed discussion", { isOpen: false }, "closed"],
  ["of as many parts as there may be", { additions: MAX_ADDITIONS }, "full"],
])("a comment %s", (_which, given, obstacle) => {
  expect(obstacleTo({ ...fresh, ...given }, now)).toBe(obstacle);
});

test("the hour begins with the last that was said", () => {
  const createdAt = ago(3 * HOUR);
  expect(lastSaidAt({ createdAt, additions: [{ at: ago(HOUR).toISOString() }] })).toEqual(ago(HOUR));
  expect(lastSaidAt({ createdAt, additions: [] })).toEqual(createdAt);
});
