import "server-only";
import { listRecommended } from "#domain/votes/queries.ts";
import { pageViewer } from "#web/session.ts";

const NONE: ReadonlySet<string> = new Set();

/** What the reader recommends of an article's discussion, where the page is made for this reader alone; see pageViewer. */
export async function loadRecommended(articleId: string): Promise<ReadonlySet<string>> {
  const viewer = await pageViewer();
  return viewer ? new Set(await listRecommended(viewer, articleId)) : NONE;
}
