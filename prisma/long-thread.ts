// Long discussions for tests, written straight into the tables under all of their rules: ten thousand comments in a second.
import { childPath } from "#domain/comments/path.ts";
import { db } from "#lib/db.ts";

/** `parents[n]` is the place in this list of what comment n answers, an earlier one; null for one that begins something. */
type Shape = (number | null)[];
type Given = {
  authorIds: string[];
  words?: (n: number) => string;
  rank?: (n: number) => number;
  subject?: (n: number) => string;
};

type Row = {
  id: string;
  parentId: string | null;
  rootId: string;
  depth: number;
  path: string;
  made: number;
  beneath: number;
};

/** Puts comments into the still empty discussion of an article. Gives their ids, in the order of the list. */
export async function plantComments(article: { id: string }, parents: Shape, given: Given): Promise<string[]> {
  const rows = grow(article.id, parents);
  const { authorIds, words = (n) => `Saying ${n}`, rank = () => 0, subject = () => "" } = given;
  const full = rows.map((row, n) => ({
    ...row,
    parentDepth: row.depth === 0 ? null : row.depth - 1,
    authorId: authorIds[n % authorIds.length],
    words: words(n),
    subject: subject(n),
    rank: rank(n),
  }));
  await db().$executeRaw`
    INSERT INTO "Comment" ("articleId", id, "parentId", "rootId", depth, "parentDepth", path, "authorId", subject, body, "bodyHtml",
      "bodyText", "bodyRenderer", "textHash", "replyCount", "repliesMade", "branchCount", rank)
    SELECT ${article.id}, id, "parentId", "rootId", depth, "parentDepth", path, "authorId", subject, words, '<p>' || words || '</p>',
      words, 1, '', made, made, beneath, rank
    FROM jsonb_to_recordset(${JSON.stringify(full)}::jsonb) AS x(id text, "parentId" text, "rootId" text, depth int, "parentDepth" int,
      path text, "authorId" text, subject text, words text, made int, beneath int, rank float8)`;
  const roots = parents.filter((parent) => parent === null).length;
  await db().thread.update({
    where: { articleId: article.id },
    data: { commentCount: rows.length, rootsMade: roots, lastCommentAt: new Date() },
  });
  return rows.map((row) => row.id);
}

function grow(articleId: string, parents: Shape): Row[] {
  const rows: Row[] = [];
  let roots = 0;
  for (const [n, parent] of parents.entries()) {
    const above = parent === null ? undefined : rows[parent];
    const id = `${articleId}n${n}`;
    const path = above ? childPath(above.path, above.made++) : childPath("", roots++);
    const depth = above ? above.depth + 1 : 0;
    rows.push({ id, parentId: above?.id ?? null, rootId: above?.rootId ?? id, depth, path, made: 0, beneath: 0 });
    for (let up = parent; up !== null && up !== undefined; up = parents[up] ?? null) (rows[up] as Row).beneath += 1;
  }
  return rows;
}

/** What PostgreSQL knows of its tables is otherwise made when it finds the time, and plans would change meanwhile. */
export const settle = () => db().$executeRaw`ANALYZE`;
