// Reads single fields of a foreign record: takes what makes sense, gives "nothing" for the rest, never throws.
import { cleanText, isBlank } from "#lib/text.ts";
import { MAX_SUBJECT } from "#domain/comments/schema.ts";

/** What the database holds of one text. */
export const MAX_TEXT = 200_000;

/** Fit to keep: what PostgreSQL cannot hold is left out, the rest cleaned as if it had been typed here. */
export function textOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  return cleanText(value.replaceAll("\0", "").toWellFormed());
}

/** One line without spaces around it. */
export const lineOf = (value: unknown): string => textOf(value).replace(/\s+/g, " ").trim();

/** A text of several lines, as the comment form would keep it; "" when a reader would see nothing. */
export function bodyOf(value: unknown): string {
  const text = textOf(value).replace(/^\n+|\s+$/g, "");
  return isBlank(text) ? "" : text;
}

/** The name of a record within its file: a text or a number. */
export const idOf = (value: unknown): string => lineOf(value).slice(0, 200);

const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;
const DATED = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d))?$|^([A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} /;
/** Seconds since 1970 stay below this until the year 5138; milliseconds have been above it since 1973. */
const SECONDS_END = 1e11;

/** ISO 8601, RFC 2822 or seconds or milliseconds since 1970; without a time zone it counts as UTC. Null for anything else. */
export function timeOf(value: unknown): Date | null {
  if (typeof value === "number") return valid(new Date(Math.abs(value) < SECONDS_END ? value * 1000 : value));
  const text = lineOf(value);
  if (WITHOUT_ZONE.test(text)) return valid(new Date(`${text.replace(" ", "T")}Z`));
  return DATED.test(text) ? valid(new Date(text)) : null;
}

function valid(date: Date): Date | null {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date : null;
}

const INT_MAX = 2_147_483_647;

/** A whole number that the database can hold; 0 for what is none. */
export function integerOf(value: unknown): number {
  const number = Math.round(typeof value === "string" ? Number(value) : typeof value === "number" ? value : 0);
  return Number.isFinite(number) ? Math.max(-INT_MAX, Math.min(INT_MAX, number)) : 0;
}

/** Cuts a text that is too long for its column between words; `cut` tells whether it did. */
export function atMost(text: string, max: number): { text: string; cut: boolean } {
  const letters = [...text.slice(0, 2 * max + 2)];
  if (letters.length <= max) return { text, cut: false };
  const head = letters.slice(0, max).join("");
  const space = head.lastIndexOf(" ");
  return { text: (space > head.length / 2 ? head.slice(0, space) : head).trimEnd(), cut: true };
}

// In Markdown these would mean something.
const SPECIAL = /[\\`*_[\]<>~]/g;

/** A subject too long for ours is cut at a word and stands whole, in bold, above the body: no word is lost. */
export function fitSubject(subject: string, body: string): { subject: string; body: string } {
  const short = atMost(subject, MAX_SUBJECT - 1);
  if ([...subject].length <= MAX_SUBJECT) return { subject, body };
  return { subject: `${short.text}…`, body: `**${subject.replace(SPECIAL, "\\$&")}**\n\n${body}`.trimEnd() };
}
