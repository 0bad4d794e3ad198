// What a file says, in our words: readers (reading/) make these from any format, planting/ brings them in.
import type { AdditionKind } from "#domain/comments/additions/addition.ts";

/** Someone who wrote an article or a comment. */
export type Person = {
  /** Names him within his place of origin, so that a second run finds him again. Never holds an e-mail address. */
  key: string;
  name: string;
  /** His name is a handle here: whoever has it already is meant. Otherwise he is never taken for somebody who is here. */
  isHandle: boolean;
  /** How he wants to be called, where that is not his name. */
  displayName?: string;
  /** Named by the file as one who had this handle on a site like ours: keeps it, even if it is one that nobody may choose (admin). */
  isIntroduced?: boolean;
};

export type ArticleRecord = {
  kind: "article";
  line: number;
  /** The place of origin. With `key` it finds the article again in a second run. */
  source: string;
  key: string;
  /** The id that it had there; kept when it is one of ours and free. */
  id: string;
  slug: string;
  formerSlugs: string[];
  title: string;
  dek: string;
  credit: string;
  /** Markdown. */
  body: string;
  topics: string[];
  author: Person | null;
  status: "published" | "unpublished" | "draft";
  createdAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  unpublishedAt: Date | null;
  closedAt: Date | null;
  lead: Lead;
  /** The number of the version that this is; 0 where the file does not tell. */
  shownVersion: number;
};

/** `image` is the id of a picture, or "". */
export type Lead = { image: string; alt: string; caption: string; credit: string };

/** What an editor saved of an article at some time. */
export type VersionRecord = {
  kind: "version";
  number: number;
  title: string;
  dek: string;
  body: string;
  topics: string[];
  lead: Lead;
  /** "" and null: as the article has them. */
  slug: string;
  author: Person | null;
  savedAt: Date;
  savedBy: Person | null;
  /** When readers first saw it; null where they did not, or where the file does not tell. */
  shownAt: Date | null;
  /** What readers are told of it when they see it, or "". */
  correction: string;
};

/** A dated note at the article's foot. */
export type CorrectionRecord = {
  kind: "correction";
  /** The number of the version that put it right. */
  version: number;
  text: string;
  at: Date;
  by: Person | null;
  removedAt: Date | null;
  removedBy: Person | null;
};

/** A picture of an article, whose files are not in the file but in the folder of media. */
export type PictureRecord = {
  kind: "picture";
  id: string;
  width: number;
  height: number;
  widths: number[];
  bytes: number;
  uploadedAt: Date | null;
};

export type CommentRecord = {
  kind: "comment";
  line: number;
  /** Which comment of its article it is in the file, from 1. */
  number: number;
  id: string;
  parentId: string | null;
  author: Person | null;
  /** One line, of any length. */
  subject: string;
  /** Markdown; empty where there is nothing to read. */
  body: string;
  createdAt: Date | null;
  editedAt: Date | null;
  withdrawnAt: Date | "when written" | null;
  withdrawnBy: Person | null;
  hiddenAt: Date | "on arrival" | null;
  hiddenBy: Person | null;
  score: number;
  /** The number of the article's version that readers saw when it was written; 0 where the file does not tell. */
  version: number;
  /** Its place among its siblings, where the file tells; otherwise time decides. */
  place: number | null;
  /** The texts it had before it was edited, the oldest first. */
  history: FormerText[];
  /** What its author put behind the first text, in order. */
  additions: AdditionRecord[];
  /** When another text last took the place of one that had been answered. */
  changedAt: Date | null;
  /** The id of the comment that its words have become a part of. */
  joinedInto: string | null;
};

export type AdditionRecord = { kind: AdditionKind; at: Date; body: string };

export type FormerText = { subject: string; body: string; writtenAt: Date };

/** Something about one place of the file that its owner should know. `what` names the place, `why` is half a sentence. */
export type Note = { line: number; what: string; why: string };

export type TransferRecord =
  | ArticleRecord
  | VersionRecord
  | CorrectionRecord
  | PictureRecord
  | CommentRecord
  /** Left out on purpose, and counted under `reason`. A comment has an id: its replies go to the nearest kept comment above. */
  | { kind: "left-out"; reason: string; id?: string; parentId?: string | null }
  /** Could not be used. */
  | ({ kind: "bad" } & Note)
  /** Came in, but not quite as it stands in the file. */
  | ({ kind: "note" } & Note)
  /** An article and its comments, which may stand in any order before this, are complete; `broken` ones are not to be used. */
  | { kind: "end"; line: number; broken: boolean };
