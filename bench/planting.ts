// Long discussions, written straight into the database under all of its constraints: ten thousand comments in a second or two.
import type { Client } from "pg";
import { childPath } from "#domain/comments/path.ts";
import { boostOf, rankOf } from "#domain/comments/ranking.ts";
import { DAY, SECOND } from "#lib/clock.ts";
import { newId, sha256 } from "#lib/ids.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { COMMENT_RENDERER } from "#lib/markdown/comment.ts";
import { readArticles } from "#prisma/demo/article-files.ts";
import { chance, writer } from "./words.ts";

/** Rows that one statement writes. */
const BATCH = 2_000;
const AUTHORS = 50;
/** The shape of a talkative thread: four of ten begin something, the others answer one of the hundred before them. */
const ROOTS = 0.4;
const ANSWERS_AMONG = 100;
/** Of a discussion that has come to rest. */
const PUBLISHED = new Date(Date.now() - 20 * DAY);

export type Planted = { id: string; slug: string; comments: number };

/** People, `prefix` and a number, who can read and write. Gives their ids. */
export async function plantAccounts(client: Client, prefix: string, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => ({ id: newId(), handle: `${prefix}-${n}` }));
  await client.query(
    `INSERT INTO "Account" (id, handle, "handleKey", email)
     SELECT id, handle, handle, handle || '@example.org' FROM jsonb_to_recordset($1::jsonb) AS x(id text, handle text)`,
    [JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}

/** An article with the text of one of the demo edition, and a discussion of so many comments beneath it. */
export async function plantThread(client: Client, slug: string, comments: number): Promise<Planted> {
  const authors = await plantAccounts(client, newId().slice(0, 5), AUTHORS);
  const id = newId();
  const demo = readArticles()[0];
  const text = renderArticle(demo?.body.replace(/!\[[^\]]*\]\([^)]*\)/g, "") ?? "Words.");
  await client.query(
    `INSERT INTO "Article" (id, slug, title, dek, body, "bodyHtml", "bodyText", "bodyRenderer", "readingMinutes", "authorId", "publishedAt")
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 5, $9, $10)`,
    [
      id,
      slug,
      `${demo?.title} (${comments})`,
      demo?.dek,
      "Words.",
      text.html,
      text.text,
      text.renderer,
      authors[0],
      PUBLISHED,
    ],
  );
  const rows = grow(comments, authors);
  await client.query(
    `INSERT INTO "Thread" ("articleId", "commentCount", "rootsMade", "lastCommentAt") VALUES ($1, $2, $3, $4)`,
    [id, comments, rows.filter((row) => row.parentId === null).length, rows.at(-1)?.createdAt],
  );
  for (let from = 0; from < rows.length; from += BATCH) await insert(client, id, rows.slice(from, from + BATCH));
  return { id, slug, comments };
}

type Row = {
  id: string;
  parentId: string | null;
  rootId: string;
  depth: number;
  parentDepth: number | null;
  path: string;
  authorId: string;
  body: string;
  textHash: string;
  replyCount: number;
  repliesMade: number;
  branchCount: number;
  score: number;
  boost: number;
  rank: number;
  createdAt: Date;
};

/** In the order in which they were written; each parent before its replies. */
function grow(count: number, authors: string[]): Row[] {
  const random = chance(count);
  const say = writer(random);
  const rows: Row[] = [];
  const byId = new Map<string, Row>();
  let roots = 0;
  for (let n = 0; n < count; n++) {
    const isRoot = n === 0 || random() < ROOTS;
    const parent = isRoot ? undefined : rows[Math.max(0, n - 1 - Math.floor(random() * ANSWERS_AMONG))];
    const path = parent ? childPath(parent.path, parent.repliesMade++) : childPath("", roots++);
    const at = new Date(PUBLISHED.getTime() + Math.floor((n / count) * 19 * DAY) + SECOND);
    const by = authors[Math.floor(random() * authors.length)] ?? "";
    const row = makeRow(path, parent, { by, at, words: say(), score: Math.floor(40 * random() ** 6) });
    if (parent) parent.replyCount += 1;
    for (let above = parent; above; above = byId.get(above.parentId ?? "")) above.branchCount += 1;
    byId.set(row.id, row);
    rows.push(row);
  }
  return rows;
}

type Said = { by: string; at: Date; words: string; score: number };

function makeRow(path: string, parent: Row | undefined, { by, at, words, score }: Said): Row {
  const id = newId();
  const boost = boostOf(at, PUBLISHED);
  return {
    id,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    parentDepth: parent?.depth ?? null,
    path,
    authorId: by,
    body: words,
    textHash: sha256(words),
    replyCount: 0,
    repliesMade: 0,
    branchCount: 0,
    score,
    boost,
    rank: rankOf(score, boost),
    createdAt: at,
  };
}

const insert = (client: Client, articleId: string, rows: Row[]) =>
  client.query(
    `INSERT INTO "Comment" ("articleId", id, "parentId", "rootId", depth, "parentDepth", path, "authorId", body, "bodyHtml", "bodyText",
       "bodyRenderer", "textHash", "replyCount", "repliesMade", "branchCount", score, boost, rank, "createdAt")
     SELECT $1, id, "parentId", "rootId", depth, "parentDepth", path, "authorId", body, '<p>' || body || '</p>', body,
       $2, "textHash", "replyCount", "repliesMade", "branchCount", score, boost, rank, "createdAt"
     FROM jsonb_to_recordset($3::jsonb) AS x(id text, "parentId" text, "rootId" text, depth int, "parentDepth" int, path text,
       "authorId" text, body text, "textHash" text, "replyCount" int, "repliesMade" int, "branchCount" int, score int, boost float8,
       rank float8, "createdAt" timestamptz)`,
    [articleId, COMMENT_RENDERER, JSON.stringify(rows)],
  );

/** What PostgreSQL knows of its tables is otherwise made when it finds the time: plans must not change in the middle of a run. */
export const settle = (client: Client) => client.query("VACUUM ANALYZE");
