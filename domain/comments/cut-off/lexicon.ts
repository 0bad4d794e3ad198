// The common words of a language, to tell a word from the beginning of one.

export type Lexicon = {
  /** `word` in small letters. */
  knows(word: string): boolean;
  /** Whether a common word begins so and goes on by more than an ending. */
  goesOn(beginning: string): boolean;
};

/** What words end on in speech or plural: the beginning is a word of its own, though a rarer one. */
const ENDINGS = /^(s|es|ed|d|er|r|ers|ing|ings|ly|y|n|en|e|em|in|innen|t|te|a|as|o|os|x|ment|['’]\w*)$/;

/** `words`: the most common first; `common` of them are what somebody was probably going to write. */
export function makeLexicon(words: readonly string[], common: number): Lexicon {
  const known = new Set(words);
  const sorted = words.slice(0, common).sort();
  return {
    knows: (word) => known.has(word),
    goesOn(beginning) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? "") <= beginning) low = middle + 1;
        else high = middle;
      }
      for (let at = low; sorted[at]?.startsWith(beginning); at++)
        if (!ENDINGS.test((sorted[at] ?? "").slice(beginning.length))) return true;
      return false;
    },
  };
}
