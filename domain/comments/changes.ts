// What has changed in a discussion since an event: ids and counts, as readers who follow it are told. Public: it holds nothing that the
// page does not show to everyone, and of a comment that nobody can read only that it is gone.
import { isReadable } from "./policy.ts";

/** An event of the article's stream, with the comment it concerns as it is now; nulls where it concerns none. */
export type Happening = {
  seq: number;
  type: string;
  commentId: string | null;
  parentId: string | null;
  by: string | null;
  recommendations: number | null;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
};

export type Changes =
  | {
      /** Number of the last event told of: ask for what comes after it. */
      seq: number;
      /** Readable comments of the discussion. */
      count: number;
      posted: { id: string; parentId: string | null; by: string | null }[];
      edited: string[];
      gone: string[];
      /** Recommendations by comment, where they changed. */
      recommended: Record<string, number>;
    }
  /** Too much has changed to be told: the page is to be loaded anew. */
  | { reload: true };

export const RELOAD: Changes = { reload: true };

/** Events that bring, take or move more than one comment. */
const SWEEPING = new Set(["article.imported", "comment.joined"]);
const VOTES = new Set(["comment.recommended", "comment.unrecommended"]);

/**
 * Sums up events in their order. Each comment is told of as it is now, so that telling the same once more, or a later state for an
 * earlier event, does no harm.
 */
export function changesOf(count: number, seq: number, events: readonly Happening[]): Changes {
  if (events.some(({ type }) => SWEEPING.has(type))) return RELOAD;
  const posted = new Map<string, { id: string; parentId: string | null; by: string | null }>();
  const edited = new Set<string>();
  const gone = new Set<string>();
  const recommended: Record<string, number> = {};
  for (const { type, commentId: id, parentId, by, recommendations, ...state } of events) {
    if (id === null) continue;
    if (!isReadable(state)) gone.add(id);
    else if (type === "comment.posted") posted.set(id, { id, parentId, by });
    else if (VOTES.has(type)) recommended[id] = recommendations ?? 0;
    else if (type === "comment.restored") {
      // Pages that show its place learn its words anew; others, that it is there.
      posted.set(id, { id, parentId, by });
      edited.add(id);
    } else if (!posted.has(id)) edited.add(id);
  }
  return { seq, count, posted: [...posted.values()], edited: [...edited], gone: [...gone], recommended };
}
