// The part of an address that is made from words: small Latin letters, digits and hyphens, so that it survives mails and chats.
import { sha256 } from "#lib/ids.ts";
import { MAX_SLUG } from "./limits.ts";

// Letters that no normalisation takes apart, by how their own languages write them without; and signs that are spoken.
const SPELT: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  "&": " and ",
  "+": " plus ",
  "@": " at ",
  "%": " percent ",
};
const TO_SPELL = new RegExp(`[${Object.keys(SPELT).join("")}]`, "g");
// "it's" is one word, and so are ‘rock ’n’ roll’ and the Catalan l·l.
const INSIDE_WORDS = /['’‘ʼ·]/g;

/** At most MAX_SLUG characters, cut between words where that is possible; "" when the words have no Latin letter or digit. */
export function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(TO_SPELL, (sign) => SPELT[sign] ?? "")
    .replace(INSIDE_WORDS, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return cut(plain, MAX_SLUG);
}

function cut(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const end = slug.lastIndexOf("-", max);
  return slug.slice(0, end > 0 ? end : max);
}

/** The same with a number, for words that another article has taken. */
export const numbered = (slug: string, number: number): string =>
  number < 2 ? slug : `${cut(slug, MAX_SLUG - 1 - String(number).length)}-${number}`;

/** A topic's address. Names in other scripts get one that is always the same, so that two editors make one topic of them. */
export const topicSlugOf = (name: string): string =>
  slugOf(name) || sha256(name.normalize("NFKC").toLowerCase()).slice(0, 12);
