// Reads everything for an export, as it stands at one moment, a little at a time.
import { pictureIdsIn } from "#domain/media/addresses.ts";
import { HOUR } from "#lib/clock.ts";
import { db, type Tx } from "#lib/db.ts";
import {
  type ArticleRow,
  beginning,
  type CommentRow,
  type CorrectionRow,
  commentLine,
  END,
  type Parts,
  type PersonRow,
  type VersionRow,
} from "./writing/thread-format.ts";

/** Comments read at once: a few megabytes at the most. */
const BATCH = 500;
/** Whoever takes the export may be slow (a pipe over a network). */
const TRANSACTION_MS = 24 * HOUR;

export type Exported = { articles: number; comments: number };

/** Gives all articles with their discussions, as JSON Lines of the format `thread`, to `write`, piece by piece. */
export function exportAll(write: (text: string) => Promise<void>): Promise<Exported> {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', '0', TRUE), set_config('transaction_read_only', 'on', TRUE),
        set_config('idle_in_transaction_session_timeout', '0', TRUE)`;
      const exported: Exported = { articles: 0, comments: 0 };
      for await (const article of articles(tx)) {
        await write(beginning(await partsOf(tx, article)));
        let comma = "";
        for await (const batch of comments(tx, article.id)) {
          await write(comma + batch.map(commentLine).join(","));
          comma = ",";
          exported.comments += batch.length;
        }
        await write(END);
        exported.articles += 1;
      }
      return exported;
    },
    { isolationLevel: "RepeatableRead", timeout: TRANSACTION_MS, maxWait: 10_000 },
  );
}

async function* articles(tx: Tx): AsyncGenerator<ArticleRow> {
  for (let after: { createdAt: Date | null; id: string } = { createdAt: null, id: "" }; ; ) {
    const rows = await tx.$queryRaw<ArticleRow[]>`
      SELECT r.id, r.slug, r.title, r.dek, r.credit, r.body, a.handle AS author, r."createdAt", r."publishedAt", r."updatedAt",
        r."unpublishedAt", th."closedAt", r."leadImageId", r."leadAlt", r."leadCaption", r."leadCredit", r."shownRevision",
        ARRAY(SELECT slug FROM "ArticleSlug" f WHERE f."articleId" = r.id ORDER BY slug) AS "formerSlugs",
        ARRAY(SELECT t.name FROM "ArticleTopic" rt JOIN "Topic" t ON t.id = rt."topicId"
          WHERE rt."articleId" = r.id ORDER BY rt.position) AS topics
      FROM "Article" r JOIN "Account" a ON a.id = r."authorId" LEFT JOIN "Thread" th ON th."articleId" = r.id
      WHERE (r."createdAt", r.id) > (coalesce(${after.createdAt}, '-infinity'::timestamptz), ${after.id}) ORDER BY r."createdAt", r.id LIMIT 1`;
    const [row] = rows;
    if (!row) return;
    yield row;
    after = row;
  }
}

async function partsOf(tx: Tx, article: ArticleRow): Promise<Parts> {
  const { id } = article;
  const people = await tx.$queryRaw<PersonRow[]>`
    SELECT handle, "displayName" FROM "Account" WHERE id IN (
      SELECT "authorId" FROM "Article" WHERE id = ${id}
      UNION SELECT unnest(ARRAY["authorId", "savedById"]) FROM "ArticleRevision" WHERE "articleId" = ${id}
      UNION SELECT unnest(ARRAY["byId", "removedById"]) FROM "ArticleCorrection" WHERE "articleId" = ${id}
      UNION SELECT unnest(ARRAY["authorId", "withdrawnById", "hiddenById"]) FROM "Comment" WHERE "articleId" = ${id}
    ) ORDER BY handle`;
  const versions = await tx.$queryRaw<VersionRow[]>`
    SELECT v.number, v.title, v.dek, v.body, coalesce(v.topics, '{}') AS topics, v."leadImageId", v."leadAlt", v."leadCaption", v."leadCredit",
      v.slug, a.handle AS author, v."savedAt", s.handle AS "savedBy", v."shownAt", v.correction
    FROM "ArticleRevision" v JOIN "Account" s ON s.id = v."savedById" LEFT JOIN "Account" a ON a.id = v."authorId"
    WHERE v."articleId" = ${id} ORDER BY v.number`;
  const corrections = await tx.$queryRaw<CorrectionRow[]>`
    SELECT k.revision AS version, k.text, k.at, b.handle AS by, k."removedAt", m.handle AS "removedBy"
    FROM "ArticleCorrection" k JOIN "Account" b ON b.id = k."byId" LEFT JOIN "Account" m ON m.id = k."removedById"
    WHERE k."articleId" = ${id} ORDER BY k.revision`;
  const shown = [article, ...versions].flatMap(({ body, leadImageId }) => [...pictureIdsIn(body), leadImageId ?? ""]);
  const pictures = await tx.upload.findMany({
    where: { id: { in: shown } },
    select: { id: true, width: true, height: true, widths: true, bytes: true, uploadedAt: true },
    orderBy: { id: "asc" },
  });
  return { article, people, versions, corrections, pictures };
}

/** In the order of the conversation; `place` counts siblings, so that the order survives where their times do not tell it. */
async function* comments(tx: Tx, articleId: string): AsyncGenerator<CommentRow[]> {
  const places = new Map<string | null, number>();
  for (let after = ""; ; ) {
    const rows = await tx.$queryRaw<CommentRow[]>`
      SELECT c.id, c."parentId", c.path, 0 AS place, a.handle AS author, c.subject, c.body, c."createdAt", c."editedAt",
        c."withdrawnAt", w.handle AS "withdrawnBy", c."hiddenAt", h.handle AS "hiddenBy", c.score + c.recommendations AS score,
        c.additions, c."changedAt", c."joinedInto", c."articleRevision" AS version,
        CASE WHEN c.revision = 1 THEN '[]' ELSE coalesce((
          SELECT json_agg(json_build_object('title', v.subject, 'body', v.body, 'writtenAt', v."writtenAt") ORDER BY v.number)
          FROM "CommentRevision" v WHERE v."articleId" = c."articleId" AND v."commentId" = c.id), '[]') END AS history
      FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" LEFT JOIN "Account" w ON w.id = c."withdrawnById"
        LEFT JOIN "Account" h ON h.id = c."hiddenById"
      WHERE c."articleId" = ${articleId} AND c.path > ${after} ORDER BY c.path LIMIT ${BATCH}`;
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) {
      row.place = places.get(row.parentId) ?? 0;
      places.set(row.parentId, row.place + 1);
    }
    yield rows;
    after = last.path;
  }
}
