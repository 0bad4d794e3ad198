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
};

const SEEN = ["title", "dek", "body", "leadImageId", "leadCaption", "leadCredit"] as const;
const ALL = [...SEEN, "leadAlt", "slug", "authorId"] as const;

/** The same in every respect: saving it again would tell nothing. */
export const isSame = (a: Version, b: Version) =>
  ALL.every((key) => a[key] === b[key]) && JSON.stringify(a.topics) === JSON.stringify(b.topics);

/** Somebody who read the one would find the other changed. A new address, byline or topic is none of that. */
export const readsDifferently = (a: Pick<Version, (typeof SEEN)[number]>, b: Pick<Version, (typeof SEEN)[number]>) =>
  SEEN.some((key) => a[key] !== b[key]);
