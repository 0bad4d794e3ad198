// Asks once whether a text that looks cut off is to be posted as it stands.
import { looksCutOff } from "#domain/comments/cut-off/asking.ts";
import { markOf } from "#domain/comments/cut-off/cut-off.ts";
import { hasMark } from "#domain/comments/cut-off/marks.ts";
import { Refusal } from "#lib/errors.ts";
import { siteWords } from "#web/words.ts";

/**
 * `sure`: the marks of the texts that their author was asked about; what is among them he sends anyway. Refuses: unfinished, with the mark and the last words of
 * this text, where it looks cut off and is another.
 */
export async function askIfUnfinished(body: string, sure: string): Promise<void> {
  const mark = markOf(body);
  if (hasMark(sure, mark)) return;
  const { language } = await siteWords();
  const cut = await looksCutOff(body, language);
  if (cut) throw new Refusal("unfinished", undefined, { mark, end: cut.end });
}
