// Proves again who sits at a signed-in browser. What it opens for the next minutes is told by freshness.ts.
import { SITE_STREAM } from "#domain/events.ts";
import { enforce, giveBack } from "#domain/limits/commands.ts";
import { CHANGE_PASSWORD } from "#domain/limits/limits.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { verifyPassword } from "#lib/password.ts";
import type { Viewer } from "../viewer.ts";

/** A wrong one counts with those of changing the password. Refuses: too-many, wrong-credentials (password), busy, signed-out. */
export async function proveByPassword(viewer: Viewer, sessionId: string, password: string, now: Date): Promise<void> {
  const { accountId } = viewer;
  await enforce(CHANGE_PASSWORD, accountId, now);
  const account = await db().account.findUnique({
    where: { id: accountId, deletedAt: null },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(password, account?.passwordHash ?? null))) {
    throw new Refusal("wrong-credentials", "password");
  }
  await giveBack(CHANGE_PASSWORD, accountId);
  await noteProof(viewer, sessionId, now);
}

/** After a password or a passkey was shown to be his. Refuses: signed-out when the session has ended. */
export async function noteProof(viewer: Viewer, sessionId: string, now: Date): Promise<void> {
  const { accountId } = viewer;
  await db().$transaction(async (tx) => {
    const noted = await tx.session.updateMany({
      where: { id: sessionId, accountId, endedAt: null },
      data: { provedAt: now },
    });
    if (noted.count === 0) throw new Refusal("signed-out");
    await record(tx, accountId, { type: "session.proved", articleId: SITE_STREAM, payload: { accountId } }, now);
  });
}
