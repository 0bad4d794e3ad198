// A moment in words. Intl's formatters are slow to make and quick to use, so each is made once.
import type { Words } from "./words.ts";

type Form = "day" | "time" | "minute" | "full";

const FORMS: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: "long" },
  time: { hour: "numeric", minute: "2-digit" },
  minute: { day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "2-digit" },
  // By its parts, since a style does not go together with the name of the zone.
  full: { day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** What was said of a minute, by how it is said: a page is made again for each comment, and tells of the same fifty others. */
const said = new Map<string, string>();
const MOST_SAID = 10_000;
const MINUTE_MS = 60_000;

/** In the publication's language and time zone; "full" names the zone. */
export function momentIn({ locale, timeZone }: Pick<Words, "locale" | "timeZone">, at: Date, form: Form): string {
  const name = `${locale} ${timeZone} ${form}`;
  const minute = `${name} ${Math.floor(at.getTime() / MINUTE_MS)}`;
  const known = said.get(minute);
  if (known !== undefined) return known;
  const format = made.get(name) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone });
  made.set(name, format);
  const words = format.format(at);
  if (said.size >= MOST_SAID) said.clear();
  said.set(minute, words);
  return words;
}
