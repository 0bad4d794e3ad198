// Spans of time as the edition's files write them: "41m", "3h12m", "2d 5h".
import { DAY, HOUR, MINUTE } from "#lib/clock.ts";

const SPAN = /^(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)?$/;

/** In milliseconds. Throws on anything else than days, hours and minutes in this order. */
export function span(text: string): number {
  const found = SPAN.exec(text.trim());
  const [days, hours, minutes] = (found ?? []).slice(1).map((digits) => Number(digits ?? 0));
  if (days === undefined || hours === undefined || minutes === undefined || text.trim() === "")
    throw new Error(`Not a span of time: "${text}"`);
  return days * DAY + hours * HOUR + minutes * MINUTE;
}
