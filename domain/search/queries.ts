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

/**
 * The newest matches of each kind that are ranked. Bounds the work for a word that everybody uses: with the partial indexes on `at`
 * PostgreSQL then walks back in time until it has them, and takes the index of words for rare ones.
 */
const ARTICLES_RANKED = 1_000;
const COMMENTS_RANKED = 3_000;
/** Letters of a text in which an excerpt is looked for; ts_headline reads them all for every hit shown. */
const EXCERPT_FROM = 20_000;
/** Up to this many letters a text is shown whole: cut, it would read worse and be hardly shorter. */
const SHOWN_WHOLE = 300;
/** Letters by which an excerpt is known to begin where its text does. */
const BEGINNING = 15;

const EXCERPT = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "`;
const WHOLE = `StartSel=${MARK_START}, StopSel=${MARK_END}, HighlightAll=true`;

type Row = Omit<Hit, "title" | "excerpt" | "path" | "kind"> & {
  commentId: string;
  slug: string;
  titleMarked: string;
  excerptMarked: string;
  /** The first letters of a text that is not shown whole; null for one that is. */
  beginning: string | null;
  total: number;
};

/** One page of hits, the best first, the newer first among equals. `query` as parseSearch gives it; two statements. */
export const searchAll = (query: string, { page = 1, kind }: { page?: number; kind?: Kind } = {}) =>
  search(query, page, (words) => {
    const articles = newest(Prisma.sql`= ''`, words, kind === "comment" ? 0 : ARTICLES_RANKED);
    const comments = newest(Prisma.sql`<> ''`, words, kind === "article" ? 0 : COMMENTS_RANKED);
    return Prisma.sql`${articles} UNION ALL ${comments}`;
  });

/** The same among the comments of one article. Costs what the discussion holds at most, however much is said elsewhere. */
export const searchThread = (articleId: string, query: string, { page = 1 }: { page?: number } = {}) =>
  search(
    query,
    page,
    (words) => Prisma.sql`
      SELECT d.* FROM "SearchDocument" d WHERE d."articleId" = ${articleId} AND d."commentId" <> '' AND d.words @@ ${words}`,
  );

/** Gives the documents among which to look, from the words. */
type Among = (words: Prisma.Sql) => Prisma.Sql;

async function search(query: string, page: number, among: Among): Promise<SearchResult> {
  const config = configurationFor((await getSite()).language);
  const words = await readWords(config, query);
  if (words === null) return { hits: [], total: 0, pages: 0, searchable: false };
  const rows = await findRows(config, words, page, among);
  const total = rows[0]?.total ?? 0;
  return { hits: rows.map(toHit), total, pages: Math.ceil(total / HITS_PER_PAGE), searchable: true };
}

/** A minus that excludes nothing: PostgreSQL piles up what each of them would negate, and gives up at thirty-two. */
const IDLE_MINUS = /-(?!"?[\p{L}\p{N}])/gu;

/** What PostgreSQL understands the query to be; null when no index could answer it. A statement of its own, so that the next one is planned for these very words. */
async function readWords(config: string, query: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ words: string }[]>`
    SELECT words::text FROM websearch_to_tsquery(${config}::regconfig, ${query.replace(IDLE_MINUS, " ")}) AS words WHERE querytree(words) NOT IN ('', 'T')`;
  return rows[0]?.words ?? null;
}

const newest = (which: Prisma.Sql, words: Prisma.Sql, limit: number) => Prisma.sql`
  (SELECT d.* FROM "SearchDocument" d WHERE d."commentId" ${which} AND d.words @@ ${words} ORDER BY d.at DESC LIMIT ${limit})`;

function findRows(config: string, query: string, page: number, among: Among): Promise<Row[]> {
  const words = Prisma.sql`${query}::tsquery`;
  const unmarked = (column: Prisma.Sql) => Prisma.sql`translate(${column}, ${MARK_START + MARK_END}, '')`;
  return db().$queryRaw<Row[]>`
    WITH best AS (
      SELECT d."articleId", d."commentId", d.title, d.text, d.at, CASE WHEN c.id IS NULL THEN r."authorId" ELSE c."authorId" END AS "authorId",
        r.slug, r.title AS "articleTitle", least(count(*) OVER (), ${MAX_HITS})::int AS total,
        row_number() OVER (ORDER BY ts_rank_cd(d.words, ${words}, 1) DESC, d.at DESC, d."articleId", d."commentId") AS place
      FROM (${among(words)}) d
      JOIN "Article" r ON r.id = d."articleId" AND ${PUBLISHED}
      LEFT JOIN "Comment" c ON c."articleId" = d."articleId" AND c.id = d."commentId"
      WHERE d."commentId" = '' OR (c.id IS NOT NULL AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL)
      ORDER BY place LIMIT ${HITS_PER_PAGE} OFFSET ${(page - 1) * HITS_PER_PAGE}
    )
    SELECT b."commentId", b.at, b.total, b.slug, b."articleTitle",
      a.handle AS "authorHandle", coalesce(a."displayName", a.handle) AS "authorName",
      ts_headline(${config}::regconfig, ${unmarked(Prisma.sql`b.title`)}, ${words}, ${WHOLE}) AS "titleMarked",
      ts_headline(${config}::regconfig, left(${unmarked(Prisma.sql`b.text`)}, ${EXCERPT_FROM}::int), ${words},
        CASE WHEN length(b.text) <= ${SHOWN_WHOLE} THEN ${WHOLE} ELSE ${EXCERPT} END) AS "excerptMarked",
      CASE WHEN length(b.text) > ${SHOWN_WHOLE} THEN left(${unmarked(Prisma.sql`b.text`)}, ${BEGINNING}::int) END AS beginning
    FROM best b LEFT JOIN "Account" a ON a.id = b."authorId" AND a."deletedAt" IS NULL ORDER BY b.place`;
}

function toHit({ commentId, slug, titleMarked, excerptMarked, beginning, total: _total, ...row }: Row): Hit {
  return {
    ...row,
    kind: commentId === "" ? "article" : "comment",
    path: commentId === "" ? `/a/${slug}` : `/a/${slug}/c/${commentId}`,
    title: splitMarks(titleMarked),
    excerpt: beginning === null ? splitMarks(excerptMarked) : withEllipses(splitMarks(excerptMarked), beginning),
  };
}

function withEllipses(pieces: Piece[], beginning: string): Piece[] {
  const atStart = pieces
    .map((piece) => piece.text)
    .join("")
    .startsWith(beginning);
  return [...(atStart ? [] : [{ text: "… ", hit: false }]), ...pieces, { text: " …", hit: false }];
}
