// When something was typed, as a person says it: the time alone today, with its day before that.
import type { Words } from "#lib/i18n/words.ts";

const DAY = { day: "numeric", month: "short" } as const;
const CLOCK = { hour: "numeric", minute: "2-digit" } as const;

/** `at`: milliseconds; in the publication's language and time zone, like all times. */
export function typedTime(
  at: number,
  { locale, timeZone }: Pick<Words, "locale" | "timeZone">,
  now = Date.now(),
): string {
  const say = (form: Intl.DateTimeFormatOptions, moment: number) =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone }).format(moment);
  const isToday = say(DAY, at) === say(DAY, now) && Math.abs(now - at) < 86_400_000;
  return say(isToday ? CLOCK : { ...DAY, ...CLOCK }, at);
}
