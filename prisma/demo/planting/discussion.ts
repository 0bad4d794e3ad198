// A discussion comes in as any other from elsewhere: through the importer, which makes the tree and keeps its counts.
import { Gathering } from "#domain/transfer/planting/gather.ts";
import { plantGathered } from "#domain/transfer/planting/plant.ts";
import type { CommentRecord } from "#domain/transfer/records.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { DemoComment } from "../discussion-files.ts";
import type { People } from "./people.ts";

/** Names the origin of these comments where the importer remembers it. */
const SOURCE = "demo";

export async function plantDiscussion(
  tx: Tx,
  articleId: string,
  comments: DemoComment[],
  people: People,
  publishedAt: Date,
): Promise<void> {
  const ids = comments.map(() => newId());
  const time = (after: number) => new Date(publishedAt.getTime() + after);
  using gathering = new Gathering();
  for (const { number, parent, by, subject, body, recommendations, at, ...fate } of comments) {
    const { handle } = people(by);
    const author: CommentRecord["author"] = { key: handle, name: handle, isHandle: true };
    const createdAt = time(at);
    const { edited, continued, withdrawnAt } = fate;
    const former = [...(edited ? [edited.before] : []), ...(continued ? [body] : [])];
    gathering.take({
      kind: "comment",
      line: number + 1,
      number: number + 1,
      id: ids[number] ?? newId(),
      parentId: parent === null ? null : (ids[parent] ?? null),
      ...{ author, subject, body, createdAt },
      editedAt: edited && time(edited.at),
      withdrawnAt: withdrawnAt === null ? null : time(withdrawnAt),
      withdrawnBy: withdrawnAt === null ? null : author,
      hiddenAt: null,
      hiddenBy: null,
      score: recommendations,
      version: 0,
      place: null,
      history: former.map((words) => ({ subject, body: words, writtenAt: createdAt })),
      additions: continued ? [{ kind: "continued", at: time(continued.at), body: continued.body }] : [],
      changedAt: null,
      joinedInto: null,
    });
  }
  const { notes } = await plantGathered(tx, articleId, SOURCE, gathering, publishedAt);
  if (notes.length > 0) throw new Error(`The demo's discussion did not come in whole: ${JSON.stringify(notes)}`);
}
