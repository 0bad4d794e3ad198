// Text as people send it, made fit to keep and show: well formed, in one form, and visible.
import { Refusal } from "./errors.ts";

// Vietnamese, Hebrew with points and Indic scripts need up to four; more is a pile that covers the neighbours ("zalgo").
const MAX_MARKS = 5;
const PILES = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, "gu");

// All C0 and C1 controls but tab and newline: terminals obey them, XML 1.0 (our feeds) forbids them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it removes.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// U+E0000–E007F spell hidden words; only after a black flag (England, Scotland, Wales) do they belong.
const HIDDEN_TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]+/gu;

/**
 * One newline (`\n`), NFC, no control characters but tab and newline, at most five marks on a letter.
 * Refuses ("malformed") what PostgreSQL cannot hold: NUL and half of a surrogate pair.
 */
export function cleanText(raw: string, field?: string): string {
  if (raw.includes("\0") || !raw.isWellFormed()) throw new Refusal("malformed", field);
  return raw
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(CONTROLS, "")
    .replace(HIDDEN_TAGS, "$1")
    .normalize("NFC")
    .replace(PILES, "$1");
}

// White space, controls, what Unicode itself calls ignorable (zero widths, Hangul fillers, variation selectors, soft hyphens),
// and two that are drawn as nothing but not called so: the Braille blank and the musical null notehead.
const INVISIBLE = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]*$/u;

/** True when a reader would see nothing. */
export const isBlank = (text: string) => INVISIBLE.test(text);
