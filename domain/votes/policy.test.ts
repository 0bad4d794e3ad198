import { expect, test } from "vitest";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { canRecommend, canVote } from "./policy.ts";

const reader = (suspendedAt: Date | null) =>
  mintViewer({ id: "me", handle: "me", role: "reader", suspendedAt, emailConfirmedAt: null });

test("readers recommend what others wrote, also what has lost its author", () => {
  expect(canRecommend(reader(null), { authorId: "other" })).toBe(true);
  expect(canRecommend(reader(null), { authorId: null })).toBe(true);
  expect(canRecommend(reader(null), { authorId: "me" })).toBe(false);
});

test("the suspended do not", () => {
  expect(canVote(reader(new Date(0)))).toBe(false);
  expect(canRecommend(reader(new Date(0)), { authorId: "other" })).toBe(false);
});
