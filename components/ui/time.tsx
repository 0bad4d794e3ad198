const DAY_FORM = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const MINUTE_FORM = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A moment, readable by people and machines. Shown in UTC, the same for all readers; the title tells it to the minute. */
export function Time({ at, minute = false }: { at: Date; minute?: boolean }) {
  const form = minute ? MINUTE_FORM : DAY_FORM;
  return (
    <time dateTime={at.toISOString()} title={`${MINUTE_FORM.format(at)} UTC`}>
      {form.format(at)}
    </time>
  );
}
