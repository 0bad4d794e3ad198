import { expect, test } from "vitest";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { canEdit, canWithdraw, canWrite, isOpen } from "./policy.ts";

const reader = mintViewer({ id: "me", handle: "me", role: "reader", suspendedAt: null, emailConfirmedAt: null });
const admin = mintViewer({ id: "chief", handle: "chief", role: "admin", suspendedAt: null, emailConfirmedAt: null });
const suspended = mintViewer({
  id: "me",
  handle: "me",
  role: "reader",
  suspendedAt: new Date(0),
  emailConfirmedAt: null,
});
const mine = { authorId: "me", withdrawnAt: null, hiddenAt: null };

test("only its author edits a comment, while it can be read", () => {
  expect(canEdit(reader, mine)).toBe(true);
  expect(canEdit(admin, mine)).toBe(false);
  expect(canEdit(reader, { ...mine, withdrawnAt: new Date(0) })).toBe(false);
  expect(canEdit(reader, { ...mine, hiddenAt: new Date(0) })).toBe(false);
  expect(canEdit(reader, { ...mine, authorId: null })).toBe(false);
});

test("the suspended write nothing, and may take back what they wrote", () => {
  expect(canWrite(suspended)).toBe(false);
  expect(canEdit(suspended, mine)).toBe(false);
  expect(canWithdraw(suspended, mine)).toBe(true);
  expect(canWithdraw(admin, mine)).toBe(false);
});

test("a discussion is open while its article is published and it was not closed", () => {
  const open = { publishedAt: new Date(0), unpublishedAt: null, closedAt: null };
  expect(isOpen(open)).toBe(true);
  expect(isOpen({ ...open, closedAt: new Date(0) })).toBe(false);
  expect(isOpen({ ...open, unpublishedAt: new Date(0) })).toBe(false);
  expect(isOpen({ ...open, publishedAt: null })).toBe(false);
});
