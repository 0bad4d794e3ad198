import "server-only";
import { listWaiting } from "#domain/comments/waiting/queries.ts";
import { pageViewer, viewer } from "#web/session.ts";

/** All of the reader's; none where nobody is signed in. */
export async function loadWaiting() {
  const who = await viewer();
  return who ? listWaiting(who) : [];
}

/** Those of one discussion, where the page is made for its reader alone; elsewhere his browser asks for them. */
export async function loadWaitingHere(articleId: string) {
  const who = await pageViewer();
  return who ? listWaiting(who, articleId) : [];
}
