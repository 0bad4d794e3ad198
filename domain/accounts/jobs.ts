// Works out how the names look that came without: of accounts from before it was kept, and of those that a plain statement made.
import { db } from "#lib/db.ts";
import { looksOf } from "./look-alike.ts";

/** A statement's worth: some milliseconds. */
const AT_ONCE = 1_000;

/** Gives how many there were. */
export async function workOutLooks(): Promise<number> {
  for (let done = 0; ; ) {
    const rows = await db().account.findMany({
      where: { handleLooks: null },
      select: { id: true, handle: true },
      take: AT_ONCE,
    });
    if (rows.length === 0) return done;
    const looks = JSON.stringify(rows.map(({ id, handle }) => ({ id, looks: looksOf(handle) })));
    await db().$executeRaw`
      UPDATE "Account" a SET "handleLooks" = row.looks
      FROM json_to_recordset(${looks}::json) AS row(id text, looks text) WHERE a.id = row.id`;
    done += rows.length;
  }
}
