// Posting: the address that the page's script uses and the plain form without scripts, beside the transaction that both end in.
import { randomBytes } from "node:crypto";
import { openBare, sayingOf } from "./bare.ts";
import { type Curve, type Outcome, written } from "./figure.ts";
import { plantThread } from "./planting.ts";
import { expectStatus, type Visitor, visit } from "./requests.ts";
import { inTurn, median, together } from "./series.ts";
import type { Stage } from "./stage.ts";

const RUNS = 200;
const RUNS_OF_CURVE = 60;
const WRITERS = 8;
const SECONDS = 5;

export const newKey = () => randomBytes(12).toString("hex");

/** As the page's script posts; gives the article's event number of it. */
export async function postComment(
  writer: Visitor,
  articleId: string,
  run: number,
): Promise<{ id: string; seq: number }> {
  const formKey = newKey();
  // Nobody says the same thing twice within minutes: the site would take it for a slip (domain/comments/pace).
  const comment = { articleId, body: `${sayingOf(run)} ${formKey}`, formKey };
  const answer = await writer.post("/api/v1/comments", "application/json", JSON.stringify(comment));
  return JSON.parse(expectStatus(answer, 201).body.toString());
}

export async function benchPosting({ site, threads, busy }: Stage): Promise<Outcome> {
  const [cookie = "", ...cookies] = await site.signIn(1 + WRITERS);
  const writer = visit(site.url, cookie);
  const own = await plantThread(site.client, "bare-thread", 100);
  const bare = await openBare(site.databaseUrl, own.id);
  const [posts = [], transactions = []] = await inTurn(
    [(run) => postComment(writer, busy.id, run), (run) => bare.post(run)],
    { runs: RUNS, warmUp: 50 },
  );
  await bare.close();
  const byLength = await inTurn(
    threads.map(
      ({ id }) =>
        (run: number) =>
          postComment(writer, id, run),
    ),
    { runs: RUNS_OF_CURVE },
  );
  const points = threads.map(({ comments }, i) => ({ comments, ms: median(byLength[i] ?? []) }));
  const curve: Curve = { name: "posting a comment", points };
  const writers = cookies.map((one) => visit(site.url, one));
  const rate = await together(WRITERS, SECONDS, (hand, run) => postComment(writers[hand] ?? writer, busy.id, run));
  for (const one of [writer, ...writers]) one.close();
  const [mine, theirs] = [median(posts), median(transactions)];
  return {
    curves: [curve],
    figures: [
      {
        what: "posting through the versioned address ÷ the bare transaction over pg, p50",
        value: mine / theirs,
        unit: "×",
        reach: { most: 3 },
        from: `${written(mine)} ÷ ${written(theirs)} ms`,
      },
      {
        what: `${WRITERS} writers on one article, versioned address`,
        value: rate,
        unit: "posts/s",
        reach: { least: 400 },
      },
    ],
  };
}
