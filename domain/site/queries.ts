// The publication's settings. Read on every page, changed almost never: kept for a few seconds in each process.
import type { Sized } from "#domain/media/addresses.ts";
import { db } from "#lib/db.ts";
import { type Site, siteSchema } from "./settings.ts";

/** Long enough to save the query on nearly every page; a change is told of (web/news.ts), and seen without that as soon as a person looks. */
const KEPT_MS = 5_000;

type Kept = {
  /** As it was last read, however long ago. */
  site: Site | null;
  until: number;
  /** How often it was forgotten: what was begun to be read before that is not kept after. */
  forgotten: number;
};
const KEY = Symbol.for("afterword.site");
const shared = globalThis as { [KEY]?: Kept };
const keep = (): Kept => (shared[KEY] ??= { site: null, until: 0, forgotten: 0 });

/** The publication's settings, with defaults for what nobody has set. */
export async function getSite(now = Date.now()): Promise<Site> {
  const kept = keep();
  if (kept.site && now < kept.until) return kept.site;
  const { forgotten } = kept;
  const site = await readSite();
  if (forgotten === kept.forgotten) Object.assign(kept, { site, until: now + KEPT_MS });
  return site;
}

/** Past what is kept: for who is about to change them. */
export async function readSite(): Promise<Site> {
  const rows = await db().$queryRaw<{ value: unknown; logo: Sized | null }[]>`
    SELECT s.value, CASE WHEN u.id IS NOT NULL THEN
      jsonb_build_object('id', u.id, 'width', u.width, 'height', u.height, 'widths', u.widths) END AS logo
    FROM "Setting" s LEFT JOIN "Upload" u ON u.id = s.value->>'logoId' WHERE s.key = 'site'`;
  const [row] = rows;
  return { ...siteSchema.parse(row?.value ?? {}), logo: row?.logo ?? null };
}

/** The settings as they were last read, however long ago: for pages that must work when the database does not. */
export const lastKnownSite = (): Site => keep().site ?? siteSchema.parse({});

/** The next reading asks the database: after a change, made in this process or told of. */
export function forgetSite(): void {
  const kept = keep();
  kept.until = 0;
  kept.forgotten += 1;
}
