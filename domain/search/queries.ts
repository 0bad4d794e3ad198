// Search over articles and comments. Shows only what readers can read at this moment, whatever the index still holds.

import { PUBLISHED } from "#domain/articles/card.ts";
import { getSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { configurationFor } from "./language.ts";
import { MARK_END, MARK_START, type Piece, splitMarks } from "./marks.ts";
import { HITS_PER_PAGE, MAX_HITS } from "./schema.ts";

export type Kind = "article" | "comment";

export type Hit = {
  kind: Kind;
  /** Own path on this site. */
  path: string;
  /** The article's title, or the comment's subject ("" when it has none). */
  title: Piece[];
  excerpt: Piece[];
  articleTitle: string;
  authorName: string | null;
  authorHandle: string | null;
  at: Date;
};

export type SearchResult = {
  hits: Hit[];
  /** Exact below MAX_HITS; MAX_HITS stands for "that many or more". */
  total: number;
  pages: number;
  /** False when nothing of the query can be looked for: only stop words, signs, or exclusions. */
  searchable: boolean;
};

/** Matches that are ranked: all articles among them, then the newest comments. Bounds the work for a word that everybody uses. */
const CANDIDATES = 3_000;
/** Letters of a text in which an excerpt is looked for; ts_headline reads them all for every hit shown. */
const EXCERPT_FROM = 20_000;
/** Up to this many letters a text is shown whole: cut, it would read worse and be hardly shorter. */
const SHOWN_WHOLE = 300;

const EXCERPT = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "`;
const WHOLE = `StartSel=${MARK_START}, StopSel=${MARK_END}, HighlightAll=true`;

type Row = Omit<Hit, "title" | "excerpt" | "path" | "kind"> & {
  commentId: string;
  slug: string;
  titleMarked: string;
  excerptMarked: string;
  total: number;
};

/** One page of hits, the best first, the newer first among equals. `query` as parseSearch gives it; two statements. */
export async function searchAll(
  query: string,
  { page = 1, kind }: { page?: number; kind?: Kind } = {},
): Promise<SearchResult> {
  const config = configurationFor((await getSite()).language);
  const words = Prisma.sql`websearch_to_tsquery(${config}::regconfig, ${query})`;
  const unmarked = (column: Prisma.Sql) => Prisma.sql`translate(${column}, ${MARK_START + MARK_END}, '')`;
  const only = kind
    ? kind === "article"
      ? Prisma.sql`AND d."commentId" = ''`
      : Prisma.sql`AND d."commentId" <> ''`
    : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`
    WITH asked AS (
      SELECT words FROM (SELECT ${words} AS words) q WHERE querytree(words) NOT IN ('', 'T')
    ), matching AS (
      SELECT d.*, c."authorId" AS "commenterId" FROM asked, "SearchDocument" d
      JOIN "Article" r ON r.id = d."articleId" AND ${PUBLISHED}
      LEFT JOIN "Comment" c ON c."articleId" = d."articleId" AND c.id = d."commentId"
      WHERE d.words @@ asked.words ${only}
        AND (d."commentId" = '' OR (c.id IS NOT NULL AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL))
      ORDER BY (d."commentId" = '') DESC, d.at DESC LIMIT ${CANDIDATES}
    ), best AS (
      SELECT m."articleId", m."commentId", m."commenterId", m.title, m.text, m.at,
        least(count(*) OVER (), ${MAX_HITS})::int AS total,
        row_number() OVER (ORDER BY ts_rank_cd(m.words, asked.words, 1) DESC, m.at DESC, m."articleId", m."commentId") AS place
      FROM matching m, asked ORDER BY place LIMIT ${HITS_PER_PAGE} OFFSET ${(page - 1) * HITS_PER_PAGE}
    )
    SELECT b."commentId", b.at, b.total, r.slug, r.title AS "articleTitle",
      a.handle AS "authorHandle", coalesce(a."displayName", a.handle) AS "authorName",
      ts_headline(${config}::regconfig, ${unmarked(Prisma.sql`b.title`)}, asked.words, ${WHOLE}) AS "titleMarked",
      ts_headline(${config}::regconfig, left(${unmarked(Prisma.sql`b.text`)}, ${EXCERPT_FROM}::int), asked.words,
        CASE WHEN length(b.text) <= ${SHOWN_WHOLE} THEN ${WHOLE} ELSE ${EXCERPT} END) AS "excerptMarked"
    FROM asked, best b JOIN "Article" r ON r.id = b."articleId"
    LEFT JOIN "Account" a ON a.id = CASE WHEN b."commentId" = '' THEN r."authorId" ELSE b."commenterId" END
    ORDER BY b.place`;
  const total = rows[0]?.total ?? 0;
  const searchable = rows.length > 0 || (await isSearchable(words));
  return { hits: rows.map(toHit), total, pages: Math.ceil(total / HITS_PER_PAGE), searchable };
}

async function isSearchable(words: Prisma.Sql): Promise<boolean> {
  const rows = await db().$queryRaw<{ yes: boolean }[]>`SELECT querytree(${words}) NOT IN ('', 'T') AS yes`;
  return rows[0]?.yes ?? false;
}

function toHit({ commentId, slug, titleMarked, excerptMarked, total: _total, ...row }: Row): Hit {
  return {
    ...row,
    kind: commentId === "" ? "article" : "comment",
    path: commentId === "" ? `/a/${slug}` : `/a/${slug}/c/${commentId}`,
    title: splitMarks(titleMarked),
    excerpt: splitMarks(excerptMarked),
  };
}
