// Whether the database answers, and whether it is as new as this release.
import { db } from "#lib/db.ts";

/** The migrations, of those named, that are not in the database. Throws when it does not answer. */
export async function listMissingMigrations(names: string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT name FROM unnest(${names}::text[]) AS name
    WHERE NOT EXISTS (SELECT FROM _prisma_migrations m
      WHERE m.migration_name = name AND m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL)`;
  return rows.map((row) => row.name);
}
