// A moment in words. Intl's formatters are slow to make and quick to use, so each is made once.
import type { Words } from "./words.ts";

type Form = "day" | "minute" | "full";

const FORMS: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: "long" },
  minute: { day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "2-digit" },
  // By its parts, since a style does not go together with the name of the zone.
  full: { day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" },
};

const made = new Map<string, Intl.DateTimeFormat>();

/** In the publication's language and time zone; "full" names the zone. */
export function momentIn({ locale, timeZone }: Pick<Words, "locale" | "timeZone">, at: Date, form: Form): string {
  const name = `${locale} ${timeZone} ${form}`;
  const known = made.get(name) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone });
  made.set(name, known);
  return known.format(at);
}
