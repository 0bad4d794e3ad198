import { describe, expect, test } from "vitest";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { DAY, HOUR } from "#lib/clock.ts";
import { renderComment } from "#lib/markdown/comment.ts";
import type { Role } from "#prisma/client/enums.ts";
import { countsOf, isLong, mostLinks, refuseManyLinks, sameWords } from "./pace.ts";

const now = new Date("2026-05-02T10:00:00Z");
const reader = (age: number, given: { role?: Role; vouchedAt?: Date } = {}) =>
  mintViewer({
    ...{ id: "me", handle: "me", role: "reader", suspendedAt: null, emailConfirmedAt: null, vouchedAt: null },
    createdAt: new Date(now.getTime() - age),
    ...given,
  });

test.each([
  ["just registered", reader(0), 2],
  ["for a day less a moment", reader(DAY - 1), 2],
  ["for a day", reader(DAY), 5],
  ["for fifteen days less a moment", reader(15 * DAY - 1), 5],
  ["for fifteen days", reader(15 * DAY), 20],
  ["made by the operator", reader(0, { vouchedAt: now }), 20],
  ["a moderator", reader(0, { role: "moderator" }), Number.POSITIVE_INFINITY],
])("known %s: %s", (_, viewer, most) => {
  expect(mostLinks(viewer, now)).toBe(most);
});

describe("links", () => {
  const three = renderComment("[a](https://a.example) https://b.example <https://c.example>").html;
  test("of all kinds are counted, and the sentence's number is told", () => {
    expect(() => refuseManyLinks(reader(DAY), three, now)).not.toThrow();
    expect(() => refuseManyLinks(reader(HOUR), three, now)).toThrow(
      expect.objectContaining({ code: "malformed", field: "links", detail: { limit: 2 } }),
    );
  });
  test("that nobody can press are none", () => {
    expect(() => refuseManyLinks(reader(0), renderComment("`https://a.example` ".repeat(9)).html, now)).not.toThrow();
  });
});

test("the same words are the same in capitals, with other spaces and in other forms of a letter", () => {
  expect(sameWords("  It IS\n\n so\u200b\u00a0Ｗide ")).toBe("it is so wide");
  expect([isLong("x".repeat(79)), isLong("x".repeat(80)), isLong(" ".repeat(90))]).toEqual([false, true, false]);
});

test("newcomers and others count at limits of their own, and only long words at everybody's", () => {
  const names = (age: number, body: string) =>
    countsOf(reader(age), { articleId: "a", body }, now).map(({ limit }) => limit.name);
  expect(names(0, "Short.")).toEqual(["newcomer-pace", "newcomer-day", "newcomer-thread", "said-before"]);
  expect(names(DAY, "Long. ".repeat(20))).toEqual(["comment-pace", "comment-hour", "said-before", "same-words"]);
});
