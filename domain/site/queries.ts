// The publication's settings. Read on every page, changed almost never: kept for a few seconds in each process.
import type { Sized } from "#domain/media/addresses.ts";
import { db } from "#lib/db.ts";
import { type Site, siteSchema } from "./settings.ts";

/** Long enough to save the query on nearly every page, short enough that a change is seen at once by a person. */
const KEPT_MS = 5_000;

const KEY = Symbol.for("afterword.site");
const kept = globalThis as { [KEY]?: { site: Site; until: number } };

/** The publication's settings, with defaults for what nobody has set. */
export async function getSite(now = Date.now()): Promise<Site> {
  const known = kept[KEY];
  if (known && now < known.until) return known.site;
  const site = await readSite();
  kept[KEY] = { site, until: now + KEPT_MS };
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
export const lastKnownSite = (): Site => kept[KEY]?.site ?? siteSchema.parse({});

/** The next reading asks the database: after a change made in this process. */
export function forgetSite(): void {
  delete kept[KEY];
}
