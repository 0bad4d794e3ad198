// Addresses as others need them: complete.
import type { Picture } from "#domain/articles/card.ts";
import { env } from "#lib/env.ts";

/** The full address of a path ("/a/tides?page=2") on this site. */
export const absoluteUrl = (path: string) => new URL(env().SITE_URL + path).href;

/** What sites that show a link ask for at least; wider ones are only heavier. */
const SHARED_WIDTH = 1_200;

/** An article's lead picture as others show it beside a link; null without one. */
export function sharedPicture(lead: Picture | null) {
  const width = lead?.widths.find((one) => one >= SHARED_WIDTH) ?? lead?.widths.at(-1);
  if (!lead || !width) return null;
  return {
    path: `/media/${lead.id}/${width}.jpg`,
    width,
    height: Math.round((lead.height * width) / lead.width),
    alt: lead.alt,
  };
}
