import type { Words } from "#lib/i18n/words.ts";
import { toldMoment } from "./moment.ts";

type Props = {
  at: Date;
  t: Words;
  /** To the minute; else the day alone. */
  minute?: boolean;
  /** Told as "3 hours ago" by the browser while it is younger than a week (components/layout/early-script.tsx). */
  near?: boolean;
};

/** A moment, readable by people and machines. */
export function Time({ at, t, minute = false, near = false }: Props) {
  const { dateTime, title, words } = toldMoment(at, t, minute);
  return (
    // Among words, so with the figures of words: those for columns stand wide apart around the colon.
    <time
      className="normal-nums"
      dateTime={dateTime}
      title={title}
      data-near={near ? "" : undefined}
      suppressHydrationWarning={near}
    >
      {words}
    </time>
  );
}
