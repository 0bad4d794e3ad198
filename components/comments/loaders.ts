import "server-only";
import { cache } from "react";
import { findHeld } from "#domain/comments/held/queries.ts";
import { findPair } from "#domain/comments/joining/queries.ts";
import { outlineOf } from "#domain/comments/outline/entries.ts";
import { listOutline } from "#domain/comments/outline/queries.ts";
import * as places from "#domain/comments/place.ts";
import * as comments from "#domain/comments/queries.ts";
import { buildTrees, type CommentRow, LEVELS_IN_PLACE } from "#domain/comments/thread.ts";
import { findWrittenAbout } from "#domain/comments/written-about/queries.ts";
import { holderHash } from "#web/holder.ts";
import { type Query, readOne } from "#web/query.ts";
import { viewer } from "#web/session.ts";

import { loadDraft } from "./drafts/loaders.ts";

export type { Order, Place } from "#domain/comments/place.ts";

/** What the address asks for: an order, and from where. What makes no sense there is ignored. */
export const readPlace = (query: Query): places.Place =>
  places.readPlace({
    order: readOne(query, "order"),
    after: readOne(query, "after"),
    before: readOne(query, "before"),
  });

// The head of the page asks for the same as the page: read once, by arguments that compare as they stand.
const loadPage = cache(async (articleId: string, order: places.Order, after: string, before: string) => {
  const cursor = after ? { after } : before ? { before } : null;
  const page = await comments.listBranches({ articleId, parentId: null, order, cursor });
  return { ...page, tops: buildTrees(page.rows) };
});

/** One page of a whole discussion. */
export function loadDiscussion(articleId: string, { order, cursor }: places.Place) {
  const after = cursor && "after" in cursor ? cursor.after : "";
  const before = cursor && "before" in cursor ? cursor.before : "";
  return loadPage(articleId, order, after, before);
}

/** One comment with what it answers and what answers it; null when the article has no such comment, or nobody may see it. */
export const loadBranch = cache(
  async (articleId: string, id: string, after: string | undefined, before: string | undefined) => {
    const focus = await comments.findComment(articleId, id);
    if (!focus) return null;
    const { cursor } = places.readPlace({ after, before });
    const [ancestors, page] = await Promise.all([
      comments.listAncestors(articleId, focus.path),
      comments.listBranches({ articleId, parentId: focus.id, order: "oldest", cursor }),
    ]);
    const [comment] = buildTrees([focus, ...page.rows], LEVELS_IN_PLACE + 1);
    if (!comment) return null;
    const above = ancestors.at(-1);
    const joinable = above?.authorHandle && above.authorHandle === focus.authorHandle;
    return {
      ...{ comment, ancestors: ancestors.flatMap((row) => buildTrees([row])), joinedInto: focus.joinedInto },
      // Asked of the few who answer themselves: who looks after the discussion is offered to join the two.
      isJoinable: joinable ? (await findPair(articleId, id)) !== null : false,
      ...page,
      rows: [focus, ...ancestors, ...page.rows],
    };
  },
);

/** Which of these comments must say that the article reads differently by now, and since which version. */
export const loadWrittenAbout = (article: { id: string; shownRevision: number }, rows: readonly CommentRow[]) =>
  findWrittenAbout(article.id, article.shownRevision, rows);

/** Every comment of a discussion, as an outline names it. */
export const loadOutline = async (articleId: string) => outlineOf(await listOutline(articleId));

/** Words that the address leads back to: sent by this browser before its reader was known, or begun by the reader on whichever device. */
export async function loadTyped(articleId: string, query: Query) {
  const draft = await loadDraft(articleId, query);
  return draft ? { ...draft, renewed: false } : loadHeld(articleId, query);
}

/** The text that this browser sent before its reader was known, or (`renewed`) from a page of an earlier build. */
async function loadHeld(articleId: string, query: Query) {
  const id = readOne(query, "held");
  if (!id || !/^[0-9a-z]{1,40}$/.test(id)) return null;
  const [hash, reader] = await Promise.all([holderHash(), viewer()]);
  const held = await findHeld(articleId, id, { hash, accountId: reader?.accountId ?? null });
  return held && { ...held, editing: "", renewed: readOne(query, "renewed") === "1" };
}
