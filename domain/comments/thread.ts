// From rows in path order to the tree that a page shows, in one pass, and what of it the page had no room for.
import type { Addition } from "./additions/addition.ts";
import { isReadable } from "./policy.ts";

/** Levels nested in place. On a phone of 320 px nine steps (components/comments/thread.css) still leave the text 200 px, some 28 letters a line. */
export const LEVELS_IN_PLACE = 9;

/** A comment as the database gives it to a page. */
export type CommentRow = {
  id: string;
  parentId: string | null;
  depth: number;
  path: string;
  subject: string;
  bodyHtml: string;
  /** All its words, those of its additions too. */
  bodyText: string;
  additions: Addition[];
  /** When another text last took the place of one that readers had before them. */
  changedAt: Date | null;
  authorHandle: string | null;
  authorName: string | null;
  /** Written by somebody who works for the publication. */
  byStaff: boolean;
  branchCount: number;
  replyCount: number;
  revision: number;
  /** The revision of the article that readers saw when it was written. */
  articleRevision: number;
  /** Given here and imported. */
  recommendations: number;
  createdAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
};

/** Why nobody can read a comment's words any more. */
export type Tombstone = "withdrawn" | "hidden";

export type ShownComment = Omit<CommentRow, "withdrawnAt" | "hiddenAt"> & { tombstone: Tombstone | null };

export type CommentNode = ShownComment & {
  replies: CommentNode[];
  /** Readable comments beneath it that are not on this page. */
  missing: number;
  /** The path after which they begin among its replies; null: with the first. */
  missingAfter: string | null;
};

/** What of a row may leave the server: of a tombstone nothing but its place. */
export function shown({ withdrawnAt, hiddenAt, ...row }: CommentRow): ShownComment {
  if (isReadable({ withdrawnAt, hiddenAt })) return { ...row, tombstone: null };
  return {
    ...row,
    subject: "",
    bodyHtml: "",
    bodyText: "",
    additions: [],
    changedAt: null,
    authorHandle: null,
    authorName: null,
    byStaff: false,
    recommendations: 0,
    tombstone: withdrawnAt ? "withdrawn" : "hidden",
  };
}

const weight = (node: ShownComment) => node.branchCount + (node.tombstone ? 0 : 1);

/**
 * Builds the trees of one page. `rows` are in the order to show, each parent before its replies; those whose parent is not among
 * them are the tops. Below `levels` levels nothing is nested: such replies count as missing from the comment above them.
 */
export function buildTrees(rows: CommentRow[], levels = LEVELS_IN_PLACE): CommentNode[] {
  const tops: CommentNode[] = [];
  const seen = new Map<string, { node: CommentNode; level: number }>();
  for (const row of rows) {
    const node: CommentNode = { ...shown(row), replies: [], missing: row.branchCount, missingAfter: null };
    const above = row.parentId === null ? undefined : seen.get(row.parentId);
    const level = above ? above.level + 1 : 0;
    if (row.parentId !== null && !above && tops[0] && row.depth > tops[0].depth) continue;
    if (level >= levels) continue;
    seen.set(node.id, { node, level });
    if (!above) {
      tops.push(node);
      continue;
    }
    above.node.replies.push(node);
    above.node.missing -= weight(node);
    above.node.missingAfter = node.path;
  }
  return tops;
}
