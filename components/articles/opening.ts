// Whether a text opens with a large letter.

/**
 * A paragraph that is long enough to stand around three lines of it, and begins with a capital of a script whose letters stand alone: not
 * with a quotation mark, a figure, an emphasis or a link. Korean and Arabic have no capitals, so they never do.
 */
const OPENING = /^\s*<p>\p{Lu}(?=[\p{L}’' ])[^<]{240}/u;

export const hasOpening = (html: string) => OPENING.test(html);
