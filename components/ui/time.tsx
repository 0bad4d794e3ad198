import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";

type Props = {
  at: Date;
  t: Words;
  /** To the minute; else the day alone. */
  minute?: boolean;
  /** Told as "3 hours ago" by the browser while it is younger than a week (components/layout/early-script.tsx). */
  near?: boolean;
};

/** A moment, readable by people and machines. Shown in the publication's time zone, the same for all readers; the title names the zone. */
export function Time({ at, t, minute = false, near = false }: Props) {
  return (
    // Among words, so with the figures of words: those for columns stand wide apart around the colon.
    <time
      className="normal-nums"
      dateTime={at.toISOString()}
      title={momentIn(t, at, "full")}
      data-near={near ? "" : undefined}
      suppressHydrationWarning={near}
    >
      {momentIn(t, at, minute ? "minute" : "day")}
    </time>
  );
}
