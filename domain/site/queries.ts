// What the publication is called. Read on every page, changed almost never: kept for a few seconds in each process.
import { z } from "zod";
import { db } from "#lib/db.ts";

const schema = z.object({
  name: z.string().min(1).max(80).default("Afterword"),
  tagline: z.string().max(160).default(""),
  /** BCP 47. */
  language: z.string().min(2).max(35).default("en"),
});
export type Site = z.infer<typeof schema>;

/** Long enough to save the query on nearly every page, short enough that a change is seen at once by a person. */
const KEPT_MS = 5_000;

const KEY = Symbol.for("afterword.site");
const kept = globalThis as { [KEY]?: { site: Site; until: number } };

/** The publication's settings, with defaults for what nobody has set. */
export async function getSite(now = Date.now()): Promise<Site> {
  const known = kept[KEY];
  if (known && now < known.until) return known.site;
  const row = await db().setting.findUnique({ where: { key: "site" } });
  const site = schema.parse(row?.value ?? {});
  kept[KEY] = { site, until: now + KEPT_MS };
  return site;
}
