// What a form makes of the words that this device has kept: which are in the article by now, and which are offered. Pure.
import type { Unsaved, Words } from "./on-device.ts";

/** What the server takes letter by letter. */
const PROSE = ["title", "dek", "body", "leadAlt", "leadCaption", "leadCredit"];
/** What it may write in its own way: topics, an address made of a title, a correction that has gone to its list. */
const TYPED = [...PROSE, "topics", "slug", "authorId", "leadImageId", "correction"];

/** Pages say line ends in their own way, and the server drops space around. */
const plain = (text = "") => text.replaceAll("\r\n", "\n").trim();
const areSame = (names: readonly string[], one: Words, other: Words) =>
  names.every((name) => plain(one[name]) === plain(other[name]));

export const isSame = (one: Words, other: Words): boolean => areSame(TYPED, one, other);
const isIn = (sent: Words | undefined, served: Words): boolean => sent !== undefined && areSame(PROSE, sent, served);

type Here = {
  /** What the server sent in the fields. */
  served: Words;
  /** What stands in them: browsers put back what was there when a page is loaded again. */
  typed: Words;
  accountId: string;
  /** Of the form that this one goes on from in its tab: its words are in the fields. */
  own: string | undefined;
};

type Weighed = {
  /** The newest first; the revision that each begins from is its own, so that what somebody else saved since is not written over. */
  offered: Unsaved[];
  /** Nothing of them is missing in the article. */
  done: string[];
  /** The key under which the words in the fields are kept already. */
  key: string | undefined;
};

/** An article that was never saved has another number in each form for it: what was begun in one is offered in the next. */
const isFor = (words: Words, served: Words) =>
  served.revision === "0" ? words.revision === "0" : words.articleId === served.articleId;

export function weigh(kept: readonly Unsaved[], { served, typed, accountId, own }: Here): Weighed {
  const weighed: Weighed = { offered: [], done: [], key: own };
  for (const one of kept) {
    const { key, words, sent } = one;
    if (one.accountId !== accountId || !isFor(words, served)) continue;
    const isSaved = isIn(sent, served);
    if (key === own && (sent === undefined || isSaved)) continue;
    if (sent !== undefined && isSaved ? isSame(words, sent) : isSame(words, served)) {
      weighed.done.push(key);
      continue;
    }
    if (key === own) weighed.key = undefined;
    if (weighed.key === undefined && words.revision === served.revision && isSame(words, typed)) {
      weighed.key = key;
      continue;
    }
    // What was typed after it was sent goes on from what was saved then.
    weighed.offered.push(isSaved ? { ...one, words: { ...words, revision: served.revision ?? "" } } : one);
  }
  return weighed;
}
