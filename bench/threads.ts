// A long discussion beside a short one, and posting beside the statements it cannot do without.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { findArticle } from "#domain/articles/queries.ts";
import { postComment } from "#domain/comments/commands.ts";
import { listBranches } from "#domain/comments/queries.ts";
import { importFile } from "#domain/transfer/commands.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";

export type Figure = { what: string; value: number; reach: number };

const [SHORT, LONG] = [100, 10_000];
const RUNS = 150;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The medians of two kinds of work done in turn, so that a machine that slows down slows both. */
async function inTurn(first: (run: number) => Promise<unknown>, second: (run: number) => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    for (const [i, work] of [first, second].entries()) {
      const begun = performance.now();
      await work(run);
      times[i as 0 | 1].push(performance.now() - begun);
    }
  }
  return median(times[0]) / median(times[1]);
}

/** A thread in which four of ten comments are roots and the others answer one of the hundred before them. */
async function plant(dataDir: string, size: number): Promise<string> {
  let seed = size;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const comments = Array.from({ length: size }, (_, i) => ({
    id: i + 1,
    parentId: i === 0 || random() < 0.4 ? null : Math.max(1, i - Math.floor(random() * 100)),
    author: `reader${i % 50}`,
    title: "",
    body: `Comment ${i} says what there is to say about it, in a sentence or two of ordinary length. ${"And goes on. ".repeat(i % 9)}`,
    createdAt: new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString(),
  }));
  const slug = `thread-of-${size}`;
  const article = {
    title: slug,
    slug,
    summary: "",
    credit: "",
    topics: [],
    body: ["Words."],
    publishedAt: "2024-01-01T00:00:00Z",
  };
  const file = path.join(dataDir, `${slug}.json`);
  writeFileSync(file, JSON.stringify({ article, users: [], comments }));
  await importFile({ path: file, now: new Date() });
  return slug;
}

export async function benchThreads(dataDir: string, url: string): Promise<Figure[]> {
  const [short, long] = [await plant(dataDir, SHORT), await plant(dataDir, LONG)];
  const view = async (slug: string) => {
    const article = await findArticle(slug);
    return article && listBranches({ articleId: article.id, parentId: null, order: "oldest", cursor: null });
  };
  await view(short);
  const reading = await inTurn(
    () => view(long),
    () => view(short),
  );

  const viewer = viewerOf(await makeAccount());
  const articleId = (await findArticle(long))?.id ?? "";
  const bare = new Client({ connectionString: url });
  await bare.connect();
  const posting = await inTurn(
    (run) =>
      postComment(
        viewer,
        { articleId, parentId: "", subject: "", body: `Words, number ${run}.`, formKey: "" },
        new Date(),
      ),
    (run) => bareTransaction(bare, articleId, run),
  );
  await bare.end();
  return [
    { what: `reading the first page of ${LONG} comments ÷ of ${SHORT}`, value: reading, reach: 1.2 },
    { what: `posting a comment ÷ its bare transaction over pg`, value: posting, reach: 8 },
  ];
}

/** The least that a post needs: lock the thread, insert, count, record. */
async function bareTransaction(client: Client, articleId: string, run: number) {
  await client.query("BEGIN");
  await client.query('SELECT "rootsMade" FROM "Thread" WHERE "articleId" = $1 FOR UPDATE', [articleId]);
  await client.query(
    `INSERT INTO "Comment" ("articleId", id, "rootId", depth, path, body, "bodyHtml", "bodyText", "bodyRenderer", "textHash")
     VALUES ($1, $2, $2, 0, $3, 'Words.', '<p>Words.</p>', 'Words.', 1, '')`,
    [articleId, `bare${run}`, `9zzzzzz${String(run).padStart(3, "0")}`],
  );
  await client.query(
    'UPDATE "Thread" SET "commentCount" = "commentCount" + 1, "lastCommentAt" = now() WHERE "articleId" = $1',
    [articleId],
  );
  await client.query(`INSERT INTO "Event" ("articleId", seq, type, payload) VALUES ($1, $2, 'comment.posted', '{}')`, [
    `bench-${articleId}`,
    run + 1,
  ]);
  await client.query("COMMIT");
}
