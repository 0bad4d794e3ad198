import { expect, test } from "vitest";
import { CONTINUE_WINDOW } from "../continuation.ts";
import { type Half, isJoinable } from "./joinable.ts";

const at = new Date("2026-05-02T10:00:00Z");
const half = (bodyText: string, given: Partial<Half> = {}): Half => ({
  ...{ authorId: "ada", bodyText, createdAt: at, withdrawnAt: null, hiddenAt: null },
  ...given,
});
const later = (ms: number) => ({ createdAt: new Date(at.getTime() + ms) });

test.each<[string, string, boolean]>([
  ["IF FOUND PLEASE RETU", "Sorry, phone. RN TO SENDER.", true],
  ["it says, plain as anything,", "Return to sender.", true],
  ["The shopping list (", "Eggs.", true],
  ["And then …", "He left.", true],
  ["It is finished.", "...no, it is not.", true],
  ["It is finished.", "and so am I.", true],
  ["끝까지 읽었습니다만", "저는 반대합니다.", true],
  ["It is finished.", "Another thought.", false],
  ["Is it finished?", "Yes.", false],
  ["“It is finished.”", "Said he.", false],
])("%j and %j belong together, or not", (above, below, joinable) => {
  expect(isJoinable(half(above), half(below, later(60_000)), true)).toBe(joinable);
});

test.each<[string, Partial<Half>, Partial<Half>, boolean]>([
  ["by another", {}, { authorId: "bo" }, true],
  ["by nobody known", { authorId: null }, { authorId: null }, true],
  ["when others had answered before", {}, {}, false],
  ["too late", {}, later(CONTINUE_WINDOW + 1), true],
  ["when the first half is gone", { withdrawnAt: at }, {}, true],
  ["when the second is hidden", {}, { hiddenAt: at }, true],
])("what goes on %s stays where it is", (_why, above, below, isFirst) => {
  expect(isJoinable(half("RETU", above), half("rn", below), isFirst)).toBe(false);
});
