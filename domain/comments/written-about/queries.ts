// Which comments were written about an earlier version of their article, whose passage says something else by now.
import { db } from "#lib/db.ts";
import { PREPARED } from "#lib/prepared.ts";
import { changeBetween } from "./passage.ts";

/** By a comment's id the version that it was written about, as readers count them (domain/articles/versions/queries.ts). */
export type WrittenAbout = ReadonlyMap<string, number>;
export const WRITTEN_ABOUT_THIS: WrittenAbout = new Map();

type Dated = { id: string; articleRevision: number };
type Older = { id: string; version: number; said: string };
type Row = { comments: Older[] | null; texts: { version: number; text: string }[] | null };

/**
 * Of these comments those that must say so. No statement where all of them were written about what the article shows now
 * (`shownRevision`), which is so beneath most articles; otherwise one.
 */
export async function findWrittenAbout(
  articleId: string,
  shownRevision: number,
  comments: readonly Dated[],
): Promise<WrittenAbout> {
  const older = comments.filter(({ articleRevision }) => articleRevision < shownRevision).map(({ id }) => id);
  if (older.length === 0) return WRITTEN_ABOUT_THIS;
  // What was said matters only where it may quote.
  const [row] = await db().$queryRaw<Row[]>`${PREPARED}
    WITH seen AS (
      SELECT number, row_number() OVER (ORDER BY number)::int AS version, concat_ws(E'\n\n', title, dek, body) AS text
      FROM "ArticleRevision" WHERE "articleId" = ${articleId} AND "shownAt" IS NOT NULL
    ), older AS (
      SELECT id, CASE WHEN body LIKE '%>%' THEN body ELSE '' END AS said,
        greatest(1, (SELECT count(*) FROM seen WHERE number <= "articleRevision"))::int AS version
      FROM "Comment" WHERE "articleId" = ${articleId} AND id = ANY(${older})
    ), newest AS (
      SELECT max(version) AS version FROM seen
    )
    SELECT (SELECT json_agg(older) FROM older, newest WHERE older.version < newest.version) AS comments,
      (SELECT json_agg(json_build_object('version', version, 'text', text)) FROM seen
        WHERE version IN (SELECT version FROM older UNION SELECT version FROM newest)) AS texts`;
  return row ? changed(row) : WRITTEN_ABOUT_THIS;
}

function changed({ comments, texts }: Row): WrittenAbout {
  const textOf = new Map((texts ?? []).map(({ version, text }) => [version, text]));
  const now = textOf.get(Math.max(...textOf.keys())) ?? "";
  const changes = new Map<number, (said: string) => boolean>();
  const found = new Map<string, number>();
  for (const { id, version, said } of comments ?? []) {
    const hasChanged = changes.get(version) ?? changeBetween(textOf.get(version) ?? "", now);
    changes.set(version, hasChanged);
    if (hasChanged(said)) found.set(id, version);
  }
  return found;
}
