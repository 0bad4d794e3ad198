// The viewer's own authenticator app and recovery codes; passkeys are in passkeys/. Refuses everybody who has not just shown who he is.
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { seal } from "#lib/seal.ts";
import type { Proved } from "../proof/freshness.ts";
import type { Viewer } from "../viewer.ts";
import { codesIfNone, dropCodesIfLast, lockAccount, noteChange, replaceCodes, tellOwner } from "./change.ts";
import { countFactors } from "./count.ts";
import { canChangeFactors } from "./policy.ts";
import { getOfferedSecret } from "./queries.ts";
import { plainCode } from "./recovery.ts";
import { stepOf } from "./totp.ts";

/**
 * Sets up the app that was offered its secret in this session, once a code shows that it has it; ends all other sessions. Gives recovery
 * codes where there were none, to be shown once. Refuses: not-allowed, wrong-credentials (code), conflict (there is an app).
 */
export async function addAuthenticator(viewer: Viewer, session: Proved, code: string, now: Date): Promise<string[]> {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  const secret = await getOfferedSecret(viewer, session);
  const lastStep = stepOf(secret, plainCode(code), now);
  if (lastStep === null) throw new Refusal("wrong-credentials", "code");
  return db().$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const data = { accountId, sealed: seal(secret, accountId), lastStep, createdAt: now };
    const { count } = await tx.authenticator.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) throw new Refusal("conflict");
    const codes = await codesIfNone(tx, accountId);
    const sessionsEnded = await noteChange(tx, accountId, "added", session.id, now);
    const payload = { accountId, kind: "app" as const, sessionsEnded };
    await record(tx, accountId, { type: "account.factor-added", articleId: SITE_STREAM, payload }, now);
    return codes;
  });
}

/** Ends all other sessions. Without any other second step the recovery codes go too. Refuses: not-allowed, not-found. */
export async function removeAuthenticator(viewer: Viewer, session: Proved, now: Date): Promise<void> {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  await db().$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const { count } = await tx.authenticator.deleteMany({ where: { accountId } });
    if (count === 0) throw new Refusal("not-found");
    await dropCodesIfLast(tx, accountId);
    const sessionsEnded = await noteChange(tx, accountId, "removed", session.id, now);
    const payload = { accountId, kind: "app" as const, sessionsEnded };
    await record(tx, accountId, { type: "account.factor-removed", articleId: SITE_STREAM, payload }, now);
  });
}

/** Gives ten new codes, to be shown once; the old ones are worth nothing from now on. Refuses: not-allowed, not-found (nothing to recover). */
export async function renewRecoveryCodes(viewer: Viewer, session: Proved, now: Date): Promise<string[]> {
  if (!canChangeFactors(session, now)) throw new Refusal("not-allowed");
  const { accountId } = viewer;
  return db().$transaction(async (tx) => {
    await lockAccount(tx, accountId);
    if ((await countFactors(tx, accountId)) === 0) throw new Refusal("not-found");
    const codes = await replaceCodes(tx, accountId);
    await tellOwner(tx, accountId, "codes-made", now);
    const payload = { accountId };
    await record(tx, accountId, { type: "account.recovery-codes-made", articleId: SITE_STREAM, payload }, now);
    return codes;
  });
}
