// What a page says of a moment: as components/ui/time.tsx writes it, for whoever writes it without React.
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";

/** For machines, in words, and in full, as the title. In the publication's time zone, the same for all readers; the title names the zone. */
export const toldMoment = (at: Date, t: Words, minute: boolean) => ({
  dateTime: at.toISOString(),
  title: momentIn(t, at, "full"),
  words: momentIn(t, at, minute ? "minute" : "day"),
});
