// Whether words that were kept are in what was sent: only such are done with. Whatever else was typed in the same form, on another device
// or since, is its writer's still. The server and the browser ask here; the statement that posts says the same in SQL (sent.ts).

type Words = { subject: string; body: string };

/** As posting makes them: one form of each letter, subjects in one line, nothing around. */
export const plain = ({ subject, body }: Words): Words => ({
  subject: subject.normalize("NFC").replace(/\s+/g, " ").trim(),
  body: body.normalize("NFC").trim(),
});

/** The words that were sent, or a beginning of them. */
export function isBeginning(words: Words, sent: Words): boolean {
  const [one, whole] = [plain(words), plain(sent)];
  return whole.subject.startsWith(one.subject) && whole.body.startsWith(one.body);
}

/**
 * Whether a draft under the sent form's key is done with: it is in what was sent, or this form had saved it before. `typedAt`: when, by the
 * device that sent; null where another device typed it. `kept` is what the form said of its savings (kept.ts).
 */
export const isDoneWith = (words: Words, typedAt: number | null, sent: Words & { kept?: string }): boolean =>
  isBeginning(words, sent) || (typedAt !== null && typedAt <= Number(sent.kept?.split(".")[1]));
