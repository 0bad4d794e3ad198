import { expect, test } from "vitest";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { Refusal } from "#lib/errors.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { refusedFor } from "./refused-for.ts";

const t = wordsFor("en");
const ada = { id: "a", handle: "ada", role: "reader", suspendedAt: null, emailConfirmedAt: null } as const;
const notAllowed = new Refusal("not-allowed");

test("who is suspended or owes a second step is told that", () => {
  const suspended = mintViewer({ ...ada, heldRole: "admin", suspendedAt: new Date() });
  expect(refusedFor(notAllowed, suspended, t)).toBe(t("refusals.suspended"));
  expect(refusedFor(notAllowed, mintViewer({ ...ada, heldRole: "admin" }), t)).toBe(t("refusals.factorDue"));
});

test("where that is not the reason, nothing is added", () => {
  expect(refusedFor(notAllowed, mintViewer(ada), t)).toBeNull();
  expect(refusedFor(notAllowed, null, t)).toBeNull();
  expect(refusedFor(new Refusal("malformed"), mintViewer({ ...ada, heldRole: "admin" }), t)).toBeNull();
});
