// What the markup of a comment must know besides the comment.
import type { CommentNode } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";

/** The article that comments stand beneath, who reads them, and the words they are shown with. */
export type Place = {
  slug: string;
  authorHandle: string | null;
  open: boolean;
  /** Who reads, where the page is made for this reader alone (no scripts); otherwise the browser finds out. */
  reader: string | null;
  /** The comments that this reader recommends. */
  recommended: ReadonlySet<string>;
  /** The comments that were written about what the article no longer says, each with the version. */
  writtenAbout: ReadonlyMap<string, number>;
  /** Names of those whom this reader has muted. */
  muted: ReadonlySet<string>;
  t: Words;
};

/** What a comment answers, as far as the page shows it. */
export type Answered = { id: string; name: string | null };

/** Which of its siblings on this page a comment is, from 1. */
export type Position = { position: number; count: number };

export type Standing = { answered?: Answered | undefined; position?: Position | undefined };

/** How a comment is shown: among others, as what its page is about, or as what that answers. */
export type Shown = "one" | "subject" | "ancestor";

/** How a comment's author is called; null for a comment that is not shown. */
export const nameOf = (comment: CommentNode, t: Words) =>
  comment.tombstone ? null : (comment.authorName ?? t("comments.formerReader"));

export const isOwn = (comment: CommentNode, { reader }: Place) => reader !== null && comment.authorHandle === reader;
