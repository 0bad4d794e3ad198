import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { hashPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { checkPassword } from "../commands.ts";
import { removePasskey } from "../factors/passkeys/commands.ts";
import { writeReset } from "../letters/jobs.ts";
import { looksOf } from "../look-alike.ts";
import { linkIdentity, registerIdentified, unlinkIdentity } from "./commands.ts";
import type { Identity } from "./identity.ts";
import { findIdentified, listIdentities } from "./queries.ts";

beforeEach(freshDatabase);

const PASSWORD = "four quiet herons at dusk";
const now = new Date("2026-06-30T12:00:00Z");
const ADA: Identity = { provider: "oidc", subject: "248289761001", label: "ada@work", email: "ada@example.org" };
const fresh = { current: "", isFresh: true };
const kinds = async () => (await db().event.findMany({ orderBy: { seq: "asc" } })).map(({ type }) => type);

test("an identity that nobody has makes an account, which no password opens", async () => {
  expect(await findIdentified(ADA)).toBeNull();
  const id = await registerIdentified(ADA, "ada", now);
  expect(await findIdentified({ ...ADA, label: "renamed", email: null })).toBe(id);
  expect(await findIdentified({ ...ADA, provider: "github" })).toBeNull();
  expect(await db().account.findUnique({ where: { id } })).toMatchObject({
    ...{ handle: "ada", email: "ada@example.org", emailConfirmedAt: now },
  });
  await expect(checkPassword("ada", "")).rejects.toMatchObject({ code: "wrong-credentials" });
  expect(await kinds()).toEqual(["account.registered"]);
});

test("what is taken is refused: the name, names of staff, the address of another, the identity itself", async () => {
  const ben = await makeAccount({ handle: "ben", email: "ada@example.org" });
  const refused = async (identity: Identity, handle: string) =>
    registerIdentified(identity, handle, now).then(
      () => "made",
      ({ code, field }) => `${code} ${field}`,
    );
  expect(await refused(ADA, "ada")).toBe("taken email");
  expect(await refused({ ...ADA, email: null }, "Ben")).toBe("taken handle");
  expect(await refused({ ...ADA, email: null }, "moderator")).toBe("taken handle");
  await linkIdentity(viewerOf(ben), ADA, fresh, now);
  expect(await refused({ ...ADA, email: null }, "ada")).toBe("taken identity");
  expect(await db().account.count()).toBe(1);
});

test("it is linked by its owner once, by nobody else, and not taken away from him", async () => {
  const account = await makeAccount({ passwordHash: await hashPassword(PASSWORD) });
  const [ada, ben] = [viewerOf(account), viewerOf(await makeAccount())];
  const proof = { current: PASSWORD, isFresh: false };
  await linkIdentity(ada, ADA, proof, now);
  await linkIdentity(ada, ADA, proof, now);
  expect(await db().mail.findMany()).toMatchObject([{ kind: "identity-linked", recipient: account.email }]);
  await expect(linkIdentity(ben, ADA, fresh, now)).rejects.toMatchObject({ code: "taken", field: "identity" });
  await unlinkIdentity(ben, ADA, now);
  expect(await listIdentities(ada)).toMatchObject([{ provider: "oidc", label: "ada@work" }]);
  await unlinkIdentity(ada, ADA, now);
  expect(await listIdentities(ada)).toEqual([]);
  expect(await kinds()).toEqual(["account.linked", "account.unlinked"]);
});

test("the last way in stays, also when two are unlinked at once", async () => {
  const id = await registerIdentified(ADA, "ada", now);
  const ada = viewerOf(await db().account.findUniqueOrThrow({ where: { id } }));
  await expect(unlinkIdentity(ada, ADA, now)).rejects.toMatchObject({ code: "conflict", field: "lastWay" });
  const other: Identity = { ...ADA, provider: "github" };
  await linkIdentity(ada, other, fresh, now);
  const both = await Promise.allSettled([ADA, other].map((one) => unlinkIdentity(ada, one, now)));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [last] = await listIdentities(ada);
  if (!last) throw new Error("none is left");
  // A passkey opens the account as well, and then it is the last.
  await db().passkey.create({ data: { id: "k", accountId: id, name: "phone", publicKey: Buffer.from("key") } });
  await unlinkIdentity(ada, last, now);
  const session = { id: "s", provedAt: now };
  await expect(removePasskey(ada, session, "k", now)).rejects.toMatchObject({ code: "conflict", field: "lastWay" });
  expect(await db().passkey.count()).toBe(1);
});

test("names that look like another's or like the site's own are nobody's here either", async () => {
  await makeAccount({ handle: "morning", handleLooks: looksOf("morning") });
  for (const handle of ["rnorning", "m0derator"])
    await expect(registerIdentified(ADA, handle, now)).rejects.toMatchObject({ code: "taken", field: "handle" });
});

test("an open session alone links nothing: it wants the password, or where there is none a log-in just now", async () => {
  const account = await makeAccount({ passwordHash: await hashPassword(PASSWORD) });
  const [ada, eve] = [viewerOf(account), viewerOf(await makeAccount())];
  const wrong = linkIdentity(ada, ADA, { current: "not this one at all", isFresh: true }, now);
  await expect(wrong).rejects.toMatchObject({ code: "wrong-credentials", field: "current" });
  const stale = linkIdentity(eve, ADA, { current: "", isFresh: false }, now);
  await expect(stale).rejects.toMatchObject({ code: "expired", field: "fresh" });
  await db().account.update({ where: { id: account.id }, data: { closedAt: now } });
  await expect(linkIdentity(ada, ADA, { current: PASSWORD, isFresh: true }, now)).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await db().linkedIdentity.count()).toBe(0);
});

test("whoever has no password chooses one by mail, where his address is proved", async () => {
  await registerIdentified(ADA, "ada", now);
  const unproved = { ...ADA, subject: "2", email: null };
  const id = await registerIdentified(unproved, "ben", now);
  await db().account.update({ where: { id }, data: { email: "ben@example.org" } });
  const letter = (to: string) => writeReset({ id: "m", kind: "reset-password", to, accountId: null, about: {} }, now);
  expect((await letter("ada@example.org"))?.text).toContain("/reset?key=");
  expect(await letter("ben@example.org")).toBeNull();
});
