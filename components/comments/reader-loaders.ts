import "server-only";
import { listByAuthor } from "#domain/comments/queries.ts";
import { type Query, readOne } from "#web/query.ts";

/** Where a page of somebody's comments begins, as its address tells it: time and id of the last one before. */
function readCursor(query: Query) {
  const [at, id] = (readOne(query, "after") ?? "").split("~");
  const time = new Date(Number(at));
  return at && id && /^[0-9a-z]{1,40}$/.test(id) && !Number.isNaN(time.getTime()) ? { at: time, id } : null;
}

/** One page of what somebody wrote, newest first. */
export async function loadWritten(accountId: string, query: Query) {
  const page = await listByAuthor(accountId, readCursor(query));
  return { items: page.items, next: page.next ? `${page.next.at.getTime()}~${page.next.id}` : null };
}
