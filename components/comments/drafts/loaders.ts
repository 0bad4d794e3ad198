import "server-only";
import { deviceOf } from "#domain/accounts/device.ts";
import { findDraft, listDrafts } from "#domain/comments/drafts/queries.ts";
import { type Query, readOne } from "#web/query.ts";
import { viewer } from "#web/session.ts";

/** All drafts of the reader; null where nobody is signed in. */
export async function loadDrafts() {
  const who = await viewer();
  if (!who) return null;
  return (await listDrafts(who)).map(({ device, ...draft }) => ({ ...draft, device: deviceOf(device) }));
}

/** The draft that the address names, when it is the reader's own and of this article. */
export async function loadDraft(articleId: string, query: Query) {
  const id = readOne(query, "draft");
  const who = id && /^[0-9a-z]{1,40}$/.test(id) ? await viewer() : null;
  return who && id ? findDraft(who, articleId, id) : null;
}
