// One version of an article: what an editor writes and a revision keeps.

export type Version = {
  title: string;
  dek: string;
  body: string;
  topics: string[];
  leadImageId: string | null;
  leadAlt: string;
  leadCaption: string;
  leadCredit: string;
  slug: string;
  authorId: string;
  /** What readers are told of this change at the article's foot, once they see it; "" for nothing. */
  correction: string;
};

const SEEN = ["title", "dek", "body", "leadImageId", "leadCaption", "leadCredit"] as const;
const ALL = [...SEEN, "leadAlt", "slug", "authorId"] as const;

/** The same in every respect but what is told of it: saving it again would tell nothing. */
export const isSame = (a: Version, b: Version) =>
  ALL.every((key) => a[key] === b[key]) && JSON.stringify(a.topics) === JSON.stringify(b.topics);

/**
 * Saving it would tell nothing new: it is the newest, and so is what is told of it. Of what readers see already (`isShown`) that was
 * told once, and an empty field takes nothing back.
 */
export const isRepeated = (newest: Version, version: Version, isShown: boolean) =>
  isSame(newest, version) && (newest.correction === version.correction || (isShown && version.correction === ""));

/** Somebody who read the one would find the other changed. A new address, byline or topic is none of that. */
export const readsDifferently = (a: Pick<Version, (typeof SEEN)[number]>, b: Pick<Version, (typeof SEEN)[number]>) =>
  SEEN.some((key) => a[key] !== b[key]);
