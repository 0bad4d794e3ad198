// The publication's settings. Read on every page, changed almost never: kept for a few seconds in each process.
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
  const row = await db().setting.findUnique({ where: { key: "site" } });
  const site = siteSchema.parse(row?.value ?? {});
  kept[KEY] = { site, until: now + KEPT_MS };
  return site;
}

/** The settings as they were last read, however long ago: for pages that must work when the database does not. */
export const lastKnownSite = (): Site => kept[KEY]?.site ?? siteSchema.parse({});

/** The next reading asks the database: after a change made in this process. */
export function forgetSite(): void {
  delete kept[KEY];
}
