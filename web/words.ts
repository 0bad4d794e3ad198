// The words of this site outside its pages: for gates, which must have something to say also when the database does not answer.
import { getSite, lastKnownSite } from "#domain/site/queries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import type { Words } from "#lib/i18n/words.ts";

export async function siteWords(): Promise<Words> {
  const site = await getSite().catch(lastKnownSite);
  return wordsFor(site.language, site.timeZone);
}
