// Makes the words of a record fit our columns without losing one.
import { MAX_SUBJECT } from "#domain/comments/limits.ts";
import { asMarkdown } from "#lib/markdown/as-markdown.ts";

/** Characters that the database holds of one text: what comes in is history, and the form's limits are not for it. */
export const MAX_TEXT = 200_000;

/** Cut between words where there are any; `max` counts code points, as the forms do. */
export function cutAtWord(text: string, max: number): string {
  const letters = [...text.slice(0, 2 * max)];
  if (letters.length <= max && text.length <= 2 * max) return text;
  const head = letters.slice(0, max).join("");
  const space = head.lastIndexOf(" ");
  return (space > head.length / 2 ? head.slice(0, space) : head).trimEnd();
}

/**
 * A subject too long for ours is cut at a word and stands whole, in bold, above the body; one without a body becomes the body.
 * `lost` is the number of characters that are beyond what the database holds.
 */
export function fitWords(subject: string, body: string): { subject: string; body: string; lost: number } {
  if (body === "") return { subject: "", ...bounded(asMarkdown(subject)) };
  if ([...subject].length <= MAX_SUBJECT) return { subject, ...bounded(body) };
  return { subject: `${cutAtWord(subject, MAX_SUBJECT - 1)}…`, ...bounded(`**${asMarkdown(subject)}**\n\n${body}`) };
}

function bounded(text: string): { body: string; lost: number } {
  const body = cutAtWord(text, MAX_TEXT);
  return { body, lost: text.length - body.length };
}
