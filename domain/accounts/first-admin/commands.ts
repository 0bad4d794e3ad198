// The one-time link by which the first administrator's account is made: there is no default password anywhere. Works only while
// there is no administrator.
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { DAY } from "#lib/clock.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newSecret, sha256 } from "#lib/ids.ts";
import { hashAcceptable, insertAccount } from "../creation.ts";
import { hasAdmin } from "../queries.ts";
import type { Registration } from "../schema.ts";
import { PURPOSE } from "./queries.ts";

/** Printed on a screen or kept in a log; whoever needs it later starts the site again. */
const VALID_MS = DAY;

/** Two people with the link, or two starts at once, follow one another. */
const lock = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('afterword.first-admin'))`;

/** Gives the path of a new link and voids the old one; null when there is an administrator. */
export async function inviteFirstAdmin(now: Date = new Date()): Promise<string | null> {
  const secret = newSecret();
  return db().$transaction(async (tx) => {
    await lock(tx);
    await tx.oneTimeLink.deleteMany({ where: { purpose: PURPOSE } });
    if (await hasAdmin(tx)) return null;
    const expiresAt = new Date(now.getTime() + VALID_MS);
    await tx.oneTimeLink.create({ data: { id: sha256(secret), purpose: PURPOSE, expiresAt }, select: { id: true } });
    await record(tx, null, { type: "account.invited", articleId: SITE_STREAM, payload: {} }, now);
    return `/welcome?key=${secret}`;
  });
}

/** Makes the first administrator and gives the account's id. Refuses: expired, taken, malformed (password), busy. */
export async function makeFirstAdmin(key: string, input: Registration, now: Date): Promise<string> {
  const { handle, email } = input;
  const passwordHash = await hashAcceptable(input);
  return db().$transaction(async (tx) => {
    await lock(tx);
    const used = await tx.oneTimeLink.updateMany({
      where: { id: sha256(key), purpose: PURPOSE, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count === 0 || (await hasAdmin(tx))) throw new Refusal("expired");
    // Whoever has the link sits at the server: he is believed.
    const person = { handle, email, passwordHash, role: "admin", emailConfirmedAt: now } as const;
    const accountId = await insertAccount(tx, person, now);
    await record(tx, accountId, { type: "account.registered", articleId: SITE_STREAM, payload: { accountId } }, now);
    return accountId;
  });
}
