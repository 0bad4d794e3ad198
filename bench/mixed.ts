// A busy evening: readers open pages that everybody opens and pages that nobody has opened for long, while comments come in.
import { setTimeout as pause } from "node:timers/promises";
import { openBare } from "./bare.ts";
import { type Outcome, written } from "./figure.ts";
import { plantThread } from "./planting.ts";
import { postComment } from "./posting.ts";
import { expectStatus, type Visitor, visit } from "./requests.ts";
import { atRate, inTurn, median, quantile } from "./series.ts";
import type { Stage } from "./stage.ts";
import { chance } from "./words.ts";

const POSTS_A_SECOND = 50;
const SECONDS = 15;
/** What posting is compared with runs beside it: seldom enough to change nothing. */
const BARE_PAUSE_MS = 200;
const READERS = 50;
/** A reader opens another page each second, faster than anybody reads. */
const PAUSE_MS = 1_000;
/** Of ten pages, eight are the two discussions of the evening; two are some comment's own page, which is rendered for this reader. */
const COLD = 0.2;

export async function benchMixed({ site, long, busy }: Stage): Promise<Outcome> {
  const bareThread = await plantThread(site.client, "mixed-bare", 100);
  const bare = await openBare(site.databaseUrl, bareThread.id);
  const [alone = []] = await inTurn([(run) => bare.post(run)], { runs: 200, warmUp: 50 });
  const { rows } = await site.client.query(
    `SELECT id FROM "Comment" WHERE "articleId" = $1 ORDER BY random() LIMIT 2000`,
    [long.id],
  );
  const cold = rows.map(({ id }) => `/a/${long.slug}/c/${id}`);
  const hot = [`/a/${long.slug}`, `/a/${busy.slug}`];
  const writers = (await site.signIn(POSTS_A_SECOND)).map((cookie) => visit(site.url, cookie));
  const stop = new AbortController();
  const random = chance(1);
  const pages: number[] = [];
  const transactions: number[] = [];
  const readers = Array.from({ length: READERS }, async (_, n) => {
    const reader = visit(site.url);
    await pause((n / READERS) * PAUSE_MS);
    while (!stop.signal.aborted) {
      const next = random() < COLD ? cold.pop() : hot[Math.floor(random() * hot.length)];
      pages.push(await timed(async () => expectStatus(await reader.get(next ?? "/"), 200)));
      await pause(PAUSE_MS);
    }
    reader.close();
  });
  const beside = (async () => {
    for (let run = 0; !stop.signal.aborted; run++) {
      transactions.push(await timed(() => bare.post(run)));
      await pause(BARE_PAUSE_MS);
    }
  })();
  const posting = atRate(POSTS_A_SECOND, SECONDS, (run) =>
    postComment(writers[run % writers.length] as Visitor, busy.id, run),
  );
  const company = Promise.all([...readers, beside]);
  // Whatever fails, nobody goes on into what is measured next.
  await Promise.allSettled([posting, Promise.race([posting, company])]);
  stop.abort();
  await company;
  await bare.close();
  for (const writer of writers) writer.close();
  const posts = await posting;
  const [p95, theirs] = [quantile(posts, 0.95), median(transactions)];
  return {
    figures: [
      {
        what: `p95 of posting at ${POSTS_A_SECOND} posts/s while ${READERS} readers open a page each second ÷ the bare transaction beside it`,
        value: p95 / theirs,
        unit: "×",
        reach: { most: 10 },
        from: `${written(p95)} ÷ ${written(theirs)} ms; the transaction alone ${written(median(alone))}, posts' median ${written(median(posts))}, pages' p95 ${written(quantile(pages, 0.95))}`,
      },
    ],
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
