// Database tests (queries|commands|jobs.test.ts) say `beforeEach(freshDatabase)`: then db() of lib/db.ts is an empty, migrated
// PostgreSQL of the file's own. Run some of them by `npx vitest run domain/comments`, or all tests by `npm test`.
import { db } from "#lib/db.ts";

let tables: string | undefined;

/** Empties every table but the list of migrations. */
export async function freshDatabase(): Promise<void> {
  tables ??= await listTables();
  await db().$executeRawUnsafe(`TRUNCATE ${tables}`);
}

async function listTables(): Promise<string> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  return rows.map(({ name }) => name).join(", ");
}
