// The first page that holds a new comment of a long discussion, beside the bare statements that such a page needs.
import { Client } from "pg";
import { type Outcome, written } from "./figure.ts";
import { postComment } from "./posting.ts";
import { expectStatus, textOf, visit } from "./requests.ts";
import { inTurn, median } from "./series.ts";
import type { Stage } from "./stage.ts";

const RUNS = 30;

type Statement = { text: string; values: unknown[] };

export async function benchFirstRead({ site, long }: Stage): Promise<Outcome> {
  const [cookie = ""] = await site.signIn(1);
  const writer = visit(site.url, cookie);
  // The author's browser runs scripts; since he has just written, he must not be sent the page that was there before.
  const reader = visit(site.url, `${cookie}; afterword_scripts=1`);
  const statements = await statementsOf(site.databaseUrl, long.slug);
  const client = new Client({ connectionString: site.databaseUrl });
  await client.connect();
  const reads: number[] = [];
  let run = 0;
  const [bare = []] = await inTurn(
    [
      async () => {
        for (const { text, values } of statements) await client.query(text, values);
      },
      async () => {
        const { seq } = await postComment(writer, long.id, run++);
        const begun = performance.now();
        const answer = expectStatus(await reader.get(`/a/${long.slug}`), 200);
        reads.push(performance.now() - begun);
        const shown = Number(/data-seq="(\d+)"/.exec(textOf(answer))?.[1]);
        if (!(shown >= seq)) throw new Error(`The page knows up to ${shown}, but ${seq} has happened.`);
      },
    ],
    { runs: RUNS },
  );
  await client.end();
  for (const one of [writer, reader]) one.close();
  const [mine, theirs] = [median(reads), median(bare)];
  return {
    figures: [
      {
        what: "first read after a new comment among 10,000 ÷ its bare statements over pg",
        value: mine / theirs,
        unit: "×",
        reach: { most: 6 },
        from: `${written(mine)} ÷ ${written(theirs)} ms, ${statements.length} statements`,
      },
    ],
  };
}

/** What the page's reads send to the database, taken down while they do. */
async function statementsOf(databaseUrl: string, slug: string): Promise<Statement[]> {
  process.env.DATABASE_URL = databaseUrl;
  const { db, disconnect } = await import("#lib/db.ts");
  const { findArticle, listRelated } = await import("#domain/articles/queries.ts");
  const { listBranches } = await import("#domain/comments/queries.ts");
  const { getSite } = await import("#domain/site/queries.ts");
  const taken: Statement[] = [];
  try {
    await getSite();
    (db() as unknown as Heard).$on("query", ({ query, params }) =>
      taken.push({ text: query, values: JSON.parse(params) }),
    );
    const article = await findArticle(slug);
    if (!article) throw new Error(`There is no article ${slug}.`);
    await listBranches({ articleId: article.id, parentId: null, order: "oldest", cursor: null });
    await listRelated(article.id, article.topics);
    await getSite();
  } finally {
    await disconnect();
  }
  return taken.filter(({ text }) => /^\s*(\/\* prepared \*\/\s*)?(SELECT|WITH)/i.test(text));
}

/** lib/db.ts has the client tell of its statements, which its type does not say. */
type Heard = { $on(event: "query", listener: (event: { query: string; params: string }) => void): void };
