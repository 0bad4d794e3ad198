// How a seam is told: what came behind a comment, and when; on the same day the time is enough. Pure.
import { momentIn } from "#lib/i18n/moment.ts";
import type { Words } from "#lib/i18n/words.ts";
import type { Addition } from "./addition.ts";

const MESSAGES = {
  continued: { time: "seams.continuedAt", minute: "seams.continuedOn" },
  added: { time: "seams.addedAt", minute: "seams.addedOn" },
} as const;

/** The message, whose tag `time` stands for the words of the moment. */
export function seamOf({ kind, at }: Pick<Addition, "kind" | "at">, createdAt: Date, t: Words) {
  const moment = new Date(at);
  const isSameDay = momentIn(t, moment, "day") === momentIn(t, createdAt, "day");
  const form = isSameDay ? "time" : "minute";
  return { message: MESSAGES[kind][form], moment, words: momentIn(t, moment, form) };
}

/** The same as one line of text. */
export function seamWords(addition: Pick<Addition, "kind" | "at">, createdAt: Date, t: Words): string {
  const { message, words } = seamOf(addition, createdAt, t);
  return t.parts<string>(message, { time: () => words }).join("");
}
