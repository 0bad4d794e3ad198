// Comments as people write them, some 300 letters long: sentences of the demo edition, drawn at random, the same in every run.
// Made-up repetitions would compress to nothing and flatter every weight.
import { readArticles } from "#prisma/demo/article-files.ts";
import { readDiscussion } from "#prisma/demo/discussion-files.ts";

const LETTERS = 300;
/** By how much the last sentence carries a comment beyond its measure. */
const BEYOND = 45;

/** A chance that is the same in every run: a linear congruential generator (Numerical Recipes). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Plain sentences: no Markdown, so that a planted body needs no renderer of its own. */
function sentences(): string[] {
  const texts = readArticles().flatMap(({ slug, body }) => [body, ...readDiscussion(slug).map((one) => one.body)]);
  const found = texts.flatMap((text) => text.match(/[A-Z][^.!?\n]{20,160}[.!?](?=\s|$)/g) ?? []);
  return [...new Set(found.filter((sentence) => !/[*_`[\]<>&#|~^\\]/.test(sentence)))];
}

/** Gives the words of the next comment each time: half of the comments are shorter than 300 letters, a few are long. */
export function writer(random: () => number): () => string {
  const known = sentences();
  return () => {
    const wanted = LETTERS * (0.3 + 1.4 * random()) - BEYOND;
    const said: string[] = [];
    for (let length = 0; length < wanted; ) {
      const next = known[Math.floor(random() * known.length)] ?? "";
      said.push(next);
      length += next.length;
    }
    return said.join(" ");
  };
}
