// Single comments, as the server shows them now.
import type { Sent } from "../place.ts";

/** As many as the server gives at once. */
const AT_ONCE = 50;

/** In the order of the conversation, so that each comes after what it answers. Throws when nobody answers. */
export async function fetchComments(articleId: string, ids: string[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).join(",");
    const answer = await fetch(`/api/v1/comments?article=${encodeURIComponent(articleId)}&ids=${some}`);
    if (!answer.ok) throw new Error(`comments: ${answer.status}`);
    sent.push(...((await answer.json()) as { comments: Sent[] }).comments);
  }
  return sent;
}
