// Deletes what was closed a day ago, and what is left lying of whoever was deleted. Safe to run twice and by several processes.
import { MEDIA_AREA } from "#domain/media/addresses.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { removeFolder } from "#lib/storage.ts";
import { Prisma } from "#prisma/client/client.ts";
import { CHANGE_OF_MIND } from "./closing.ts";
import { forgetPerson } from "./forgetting.ts";

/** Accounts found at once; each is deleted by a transaction of its own. */
const AT_ONCE = 50;
/** Rows that one statement deletes, so that none comes near the statement timeout. */
const BATCH = 5_000;

/** Gives how many accounts went. */
export async function deleteClosed(now: Date, signal?: AbortSignal): Promise<number> {
  const where = { closedAt: { lte: new Date(now.getTime() - CHANGE_OF_MIND) }, deletedAt: null };
  for (let total = 0; ; ) {
    const due = await db().account.findMany({ where, select: { id: true }, take: AT_ONCE });
    for (const { id } of due) {
      if (signal?.aborted) return total;
      total += (await deleteOne(id, where, now)) ? 1 : 0;
    }
    if (due.length < AT_ONCE) return total;
  }
}

/** Unless its owner, or another worker, was here first. */
async function deleteOne(id: string, where: Prisma.AccountWhereInput, now: Date): Promise<boolean> {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Account" WHERE id = ${id} FOR UPDATE`;
    const account = await tx.account.findFirst({ where: { ...where, id }, select: { closesComments: true } });
    if (!account) return false;
    await record(tx, id, await forgetPerson(tx, id, account.closesComments, now), now);
    return true;
  });
}

type Gone = { accountId: string; portraitId: string | null };

/** His picture, where he read, what he typed, and what he sent that nobody has read. Throws the signal's reason when it aborts; what is gone by then stays gone. */
export async function forgetTraces({ accountId, portraitId }: Gone, signal: AbortSignal): Promise<void> {
  if (portraitId) await removeFolder(MEDIA_AREA, portraitId);
  for (const table of [
    Prisma.sql`"Draft"`,
    Prisma.sql`"Visit"`,
    Prisma.sql`"HeldComment"`,
    Prisma.sql`"WaitingComment"`,
  ]) {
    for (let gone = BATCH; gone === BATCH; ) {
      signal.throwIfAborted();
      gone = await db().$executeRaw`
        DELETE FROM ${table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM ${table} WHERE "accountId" = ${accountId} LIMIT ${BATCH}))`;
    }
  }
}
