// How long an article takes to read.

/** Silent reading of English non-fiction, the mean of 190 studies: Brysbaert, Journal of Memory and Language 109 (2019). */
const WORDS_PER_MINUTE = 238;
/** Between Chinese (255) and Japanese (357): Trauzettel-Klosinski and Dietz, IOVS 53 (2012). */
const CHARACTERS_PER_MINUTE = 300;

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

function countsOf(text: string): { characters: number; words: number } {
  const characters = text.match(CHARACTER)?.length ?? 0;
  return { characters, words: text.replace(CHARACTER, " ").match(WORD)?.length ?? 0 };
}

/** Each Chinese or Japanese character counts as a word, as editors there count. */
export function countWords(text: string): number {
  const { characters, words } = countsOf(text);
  return characters + words;
}

/** Whole minutes, at least one; Chinese and Japanese by characters, everything else by words. */
export function readingMinutes(text: string): number {
  const { characters, words } = countsOf(text);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}
