import "server-only";
import { cache } from "react";
import { findHeld } from "#domain/comments/held/queries.ts";
import { isPath } from "#domain/comments/path.ts";
import * as comments from "#domain/comments/queries.ts";
import { buildTrees, LEVELS_IN_PLACE } from "#domain/comments/thread.ts";
import { holderHash } from "#web/holder.ts";
import { type Query, readOne } from "#web/query.ts";

export type { Order } from "#domain/comments/queries.ts";

export type Place = { order: comments.Order; cursor: comments.Cursor };

/** What the address asks for: an order, and from where. What makes no sense there is ignored. */
export function readPlace(query: Query): Place {
  const path = (name: "after" | "before") => {
    const text = readOne(query, name);
    return text && isPath(text) ? text : null;
  };
  const after = path("after");
  const before = path("before");
  const order: comments.Order = readOne(query, "order") === "newest" ? "newest" : "oldest";
  return { order, cursor: after ? { after } : before ? { before } : null };
}

/** One page of a whole discussion. */
export async function loadDiscussion(articleId: string, { order, cursor }: Place) {
  const page = await comments.listBranches({ articleId, parentId: null, order, cursor });
  return { ...page, tops: buildTrees(page.rows) };
}

/** One comment with what it answers and what answers it; null when the article has no such comment, or nobody may see it. */
export const loadBranch = cache(
  async (articleId: string, id: string, after: string | undefined, before: string | undefined) => {
    const focus = await comments.findComment(articleId, id);
    if (!focus) return null;
    const { cursor } = readPlace({ after, before });
    const [ancestors, page] = await Promise.all([
      comments.listAncestors(articleId, focus.path),
      comments.listBranches({ articleId, parentId: focus.id, order: "oldest", cursor }),
    ]);
    const [comment] = buildTrees([focus, ...page.rows], LEVELS_IN_PLACE + 1);
    return comment ? { comment, ancestors: ancestors.flatMap((row) => buildTrees([row])), ...page } : null;
  },
);

/** The text that this browser sent before its reader was known. */
export async function loadHeld(articleId: string, query: Query) {
  const id = readOne(query, "held");
  if (!id || !/^[0-9a-z]{1,40}$/.test(id)) return null;
  const hash = await holderHash();
  return hash ? findHeld(articleId, id, hash) : null;
}
