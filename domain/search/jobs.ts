// Keeps the index like what readers can read. Every job writes what is true now, not what an event said: doing it twice, or late, is harmless.
import { PUBLISHED } from "#domain/articles/card.ts";
import { getSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { configurationFor } from "./language.ts";

/** Comments to a statement: well within the statement timeout, few enough trips for a thread of a hundred thousand. */
const BATCH = 500;
/** Letters of a text that are indexed: PostgreSQL refuses a tsvector over 1 MB, and four-byte letters in hyphens come near it at twice this. */
const MAX_LETTERS = 100_000;
/** Setting that says with which configuration the index was made. */
const MADE_WITH = "search.configuration";

const WORDS = (config: string) => Prisma.sql`
  setweight(to_tsvector(${config}::regconfig, title), 'A') ||
  setweight(to_tsvector(${config}::regconfig, left(text, ${MAX_LETTERS}::int)), 'B')`;

const PUT = Prisma.sql`
  ON CONFLICT ("articleId", "commentId") DO UPDATE
  SET title = excluded.title, text = excluded.text, at = excluded.at, words = excluded.words`;

const configuration = async () => configurationFor((await getSite()).language);

/** The article's own document; removes it when readers cannot open the article. */
export async function indexArticle(articleId: string): Promise<void> {
  const config = await configuration();
  await db().$executeRaw`
    WITH found AS (
      SELECT r.id, r.title, concat_ws(E'\n', nullif(r.dek, ''), r."bodyText") AS text, r."publishedAt" AS at
      FROM "Article" r WHERE r.id = ${articleId} AND ${PUBLISHED}
    ), gone AS (
      DELETE FROM "SearchDocument" WHERE "articleId" = ${articleId} AND "commentId" = '' AND NOT EXISTS (SELECT FROM found)
    )
    INSERT INTO "SearchDocument" ("articleId", "commentId", title, text, at, words)
    SELECT id, '', title, text, at, ${WORDS(config)} FROM found ${PUT}`;
}

/** The documents of some comments of an article, by one statement; removes those of comments that cannot be read. */
export async function indexComments(articleId: string, commentIds: readonly string[]): Promise<void> {
  const ids = [...new Set(commentIds)];
  await indexWhere(articleId, Prisma.sql`c.id IN (${Prisma.join(ids)})`, await configuration());
}

/** Everything of one article. Stops between two batches when the signal aborts (throws its reason). */
export async function indexWholeArticle(articleId: string, signal?: AbortSignal): Promise<void> {
  const config = await configuration();
  await indexArticle(articleId);
  for (let after = ""; ; ) {
    signal?.throwIfAborted();
    const ids = await db().comment.findMany({
      where: { articleId, id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    const last = ids.at(-1);
    if (!last) return;
    await indexWhere(articleId, Prisma.sql`c.id > ${after} AND c.id <= ${last.id}`, config);
    after = last.id;
  }
}

async function indexWhere(articleId: string, which: Prisma.Sql, config: string): Promise<void> {
  await db().$executeRaw`
    WITH named AS (
      SELECT c.id, c.subject AS title, c."bodyText" AS text, c."createdAt" AS at,
        c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL AND ${PUBLISHED} AS readable
      FROM "Comment" c JOIN "Article" r ON r.id = c."articleId" WHERE c."articleId" = ${articleId} AND ${which}
    ), gone AS (
      DELETE FROM "SearchDocument" d USING named WHERE d."articleId" = ${articleId} AND d."commentId" = named.id AND NOT named.readable
    )
    INSERT INTO "SearchDocument" ("articleId", "commentId", title, text, at, words)
    SELECT ${articleId}, id, title, text, at, ${WORDS(config)} FROM named WHERE readable ${PUT}`;
}

/** Makes the whole index again when the publication's language has changed since it was made; otherwise one cheap read. */
export async function refreshSearchLanguage(signal?: AbortSignal): Promise<void> {
  const config = await configuration();
  const mark = await db().setting.findUnique({ where: { key: MADE_WITH } });
  if (mark?.value === config) return;
  if (mark) {
    const articles = await db().searchDocument.findMany({ where: { commentId: "" }, select: { articleId: true } });
    for (const { articleId } of articles) await indexWholeArticle(articleId, signal);
  }
  await db().setting.upsert({
    where: { key: MADE_WITH },
    create: { key: MADE_WITH, value: config },
    update: { value: config },
  });
}
