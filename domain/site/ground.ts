// The publication as letters speak of it: its name, its address, and its words.
import { env } from "#lib/env.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { getSite } from "./queries.ts";

export async function siteGround() {
  const { name, language, timeZone } = await getSite();
  return { site: { name, url: env().SITE_URL }, t: wordsFor(language, timeZone) };
}
