// What a post cannot do without, sent over a connection of its own: lock the thread, insert, count, record, commit.
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { COMMENT_RENDERER } from "#lib/markdown/comment.ts";

/** Words that one comment says in every measurement of posting. */
export const sayingOf = (run: number) =>
  `Number ${run}: they have moved it eleven inches, and nobody at the Town Hall will say who gave the order. I walk past it each morning with the dog, who noticed before I did, and who has opinions of her own about municipal furniture.`;

export type Bare = { post(run: number): Promise<void>; close(): Promise<void> };

/** `articleId`: a thread of its own, so that its numbers do not get into the site's way. */
export async function openBare(databaseUrl: string, articleId: string): Promise<Bare> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  let seq = 0;
  return {
    async post(run) {
      const id = `bare${randomBytes(8).toString("hex")}`;
      const body = sayingOf(run);
      seq += 1;
      await client.query("BEGIN");
      await client.query('SELECT "rootsMade" FROM "Thread" WHERE "articleId" = $1 FOR UPDATE', [articleId]);
      await client.query(
        `INSERT INTO "Comment" ("articleId", id, "rootId", depth, path, body, "bodyHtml", "bodyText", "bodyRenderer", "textHash")
         VALUES ($1, $2, $2, 0, $3, $4, $5, $4, $6, $2)`,
        [articleId, id, `9${String(seq).padStart(9, "0")}`, body, `<p>${body}</p>`, COMMENT_RENDERER],
      );
      await client.query(
        'UPDATE "Thread" SET "commentCount" = "commentCount" + 1, "lastCommentAt" = now() WHERE "articleId" = $1',
        [articleId],
      );
      // Handled already: the worker is not to look for what it tells of.
      await client.query(
        `INSERT INTO "Event" ("articleId", seq, type, payload, "handledAt") VALUES ($1, $2, 'comment.posted', '{}', now())`,
        [`bare-${articleId}`, seq],
      );
      await client.query("COMMIT");
    },
    close: () => client.end(),
  };
}
