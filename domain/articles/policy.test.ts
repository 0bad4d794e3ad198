import { expect, test } from "vitest";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { canPublish, canSign, isPublic, stateOf } from "./policy.ts";

const NOW = new Date();
const viewer = (role: "reader" | "moderator" | "editor" | "admin", suspendedAt: Date | null = null) =>
  mintViewer({ id: "me", handle: "me", role, suspendedAt, emailConfirmedAt: null });

test("editors and administrators publish; nobody else, and nobody while suspended", () => {
  expect((["reader", "moderator", "editor", "admin"] as const).map((role) => canPublish(viewer(role)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(canPublish(viewer("admin", NOW))).toBe(false);
});

test("an article is signed by staff, or by whom it had", () => {
  const reader = { id: "r", role: "reader", deletedAt: null };
  expect(canSign({ id: "e", role: "editor", deletedAt: null }, null)).toBe(true);
  expect(canSign({ id: "e", role: "editor", deletedAt: NOW }, null)).toBe(false);
  expect(canSign(reader, null)).toBe(false);
  expect(canSign(reader, { authorId: "r" })).toBe(true);
});

test.each([
  [null, null, "draft", false],
  [NOW, null, "published", true],
  [NOW, NOW, "unpublished", false],
])("published %s, unpublished %s: %s", (publishedAt, unpublishedAt, state, open) => {
  expect(stateOf({ publishedAt, unpublishedAt })).toBe(state);
  expect(isPublic({ publishedAt, unpublishedAt })).toBe(open);
});
