// Whether somebody is to be asked about a text before it is posted, with the words of the site's language at hand.
import { commonWords } from "#lib/common-words.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { type CutOff, cutOff } from "./cut-off.ts";
import { type Lexicon, makeLexicon } from "./lexicon.ts";

/** What somebody was probably going to write: rarer words begin like too many others. */
const COMMON = 10_000;

const made = new Map<Language, Promise<Lexicon | null>>();

/** Read once, when somebody first posts. Without its file nobody is asked about words that break off: no reason to refuse a comment. */
export function lexiconOf(language: Language): Promise<Lexicon | null> {
  const known = made.get(language);
  if (known) return known;
  const making = commonWords(language).then(
    (words) => words && makeLexicon(words, COMMON),
    () => null,
  );
  made.set(language, making);
  return making;
}

export const looksCutOff = async (text: string, language: Language): Promise<CutOff | null> =>
  cutOff(text, language, await lexiconOf(language));
