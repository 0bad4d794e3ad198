// "3 hours ago". This function's text also goes into pages as it stands (components/layout/early-script.tsx): it may use nothing from
// outside of itself.

/**
 * How long ago `at` was, told from `now` (as dates or in milliseconds), in minutes, hours or days; null from a week on, when the date says more.
 * What lies ahead of a clock that is slow is now.
 */
export function nearTime(at: Date | number, now: Date | number, locale: string): string | null {
  const minutes = Math.floor((Number(now) - Number(at)) / 60_000);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days >= 7) return null;
  if (minutes < 1) return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second");
  const form = new Intl.RelativeTimeFormat(locale);
  if (hours < 1) return form.format(-minutes, "minute");
  return days < 1 ? form.format(-hours, "hour") : form.format(-days, "day");
}
