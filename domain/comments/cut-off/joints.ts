// Words that lead on to others: where a text ends on one of them, what it leads to is missing. Only such as hardly ever end a sentence;
// "of" and "with" do ("what are you thinking of"), and are not here.
import type { Language } from "#lib/i18n/languages.ts";

/** Ends of sentences that are sayings: the word before, and the joint. */
const SAYINGS = new Set(["just because", "what if", "oh my", "und ob", "wie wenn", "als wenn", "ce que", "y que"]);

const JOINTS: Record<Language, string> = {
  en: `and or nor but because although unless whereas whether than the a an my your their our every i'm you're we're they're i've we've
    you've they've if`,
  de: "und oder aber weil dass daß sowie obwohl wenn als sondern im am zum zur vom beim ins ans",
  fr: "et ou mais car que de du des le la les à au aux dans mon ma mes ton ta tes sa ses ni lorsque puisque quoique",
  es: "y e o u pero porque que de del la el los las un con sin para por en a al mi tu su ni sino aunque",
  ko: "그리고 그런데 하지만 그러나 그래서 또는 및 혹은 왜냐하면 그러므로",
  ar: "و أو ثم لكن ولكن لأن أن إن في من على إلى عن مع التي الذي الذين إذا بين حيث كما",
};

const sets = new Map<Language, Set<string>>();

function jointsOf(language: Language): Set<string> {
  const known = sets.get(language) ?? new Set(JOINTS[language].split(/\s+/));
  sets.set(language, known);
  return known;
}

/** Whether these words, the last two of a text in small letters, lead on. */
export const leadsOn = (before: string, last: string, language: Language): boolean =>
  jointsOf(language).has(last) && before !== last && !SAYINGS.has(`${before} ${last}`);
