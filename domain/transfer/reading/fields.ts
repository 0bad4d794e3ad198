// Reads single fields of a foreign record: takes what makes sense, gives "nothing" for the rest, never throws.
import { cleanText, isBlank } from "#lib/text.ts";

export type Fields = Record<string, unknown>;

/** No fields where there is no object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Fit to keep: what PostgreSQL cannot hold is left out, the rest cleaned as if it had been typed here. */
export function textOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  return cleanText(value.replaceAll("\0", "").toWellFormed());
}

/** One line without spaces around it; "" when a reader would see nothing. */
export function lineOf(value: unknown): string {
  const line = textOf(value).replace(/\s+/g, " ").trim();
  return isBlank(line) ? "" : line;
}

/** A text of several lines, as the comment form would keep it; "" when a reader would see nothing. */
export function bodyOf(value: unknown): string {
  const text = textOf(value).replace(/^\n+|\s+$/g, "");
  return isBlank(text) ? "" : text;
}

/** The name of a record within its file: a text or a number. */
export const idOf = (value: unknown): string => lineOf(value).slice(0, 200);

const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;
const DATED =
  /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d))?$|^([A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} /;
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
