// Database tests (queries|commands|jobs.test.ts) say `beforeEach(freshDatabase)`: then db() of lib/db.ts is an empty, migrated
// PostgreSQL of the file's own. Run some of them by `npx vitest run domain/comments`, or all tests by `npm test`.
import { db } from "#lib/db.ts";

let emptying: string | undefined;

/** Empties every table but the list of migrations. */
export async function freshDatabase(): Promise<void> {
  emptying ??= await writeEmptying();
  await db().$executeRawUnsafe(emptying);
}

/** As a replica PostgreSQL asks no foreign key, so the order is free; the right to say so is given by bin/testing/cluster.ts. */
async function writeEmptying(): Promise<string> {
  const rows = await db().$queryRaw<{ step: string }[]>`
    SELECT format('DELETE FROM %I;', tablename) AS step FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  return `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${rows.map(({ step }) => step).join(" ")} END $$`;
}
