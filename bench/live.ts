// How soon those who are reading learn of what others write, and what each of them costs.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Outcome, written } from "./figure.ts";
import { postComment } from "./posting.ts";
import { type Visitor, visit } from "./requests.ts";
import { atRate } from "./series.ts";
import type { Stage } from "./stage.ts";
import type { Order, Report } from "./streams.ts";

const STREAMS = 2_000;
const POSTS_A_SECOND = 20;
const SECONDS = 15;

export async function benchLive({ site, busy }: Stage): Promise<Outcome> {
  const writers = (await site.signIn(POSTS_A_SECOND)).map((cookie) => visit(site.url, cookie));
  const post = (run: number) => postComment(writers[run % writers.length] as Visitor, busy.id, run);
  const { seq: after } = await post(0);
  const child = fork(path.join(import.meta.dirname, "streams.ts"));
  const told = async <Wanted extends Report>(order: Order): Promise<Wanted> => {
    child.send(order);
    const ended = once(child, "exit").then(() => [undefined]);
    const [report] = await Promise.race([once(child, "message"), ended]);
    if (!report) throw new Error("The process that holds the streams has ended.");
    return report as Wanted;
  };
  try {
    const before = site.memory().app;
    await told({ open: STREAMS, url: site.url, articleId: busy.id, after });
    await atRate(POSTS_A_SECOND, SECONDS, post);
    const { rows } = await site.client.query<{ seq: number; at: Date }>(
      `SELECT seq, at FROM "Event" WHERE "articleId" = $1 AND seq > $2`,
      [busy.id, after],
    );
    const { p50, p99, longest, missing } = await told<Delays>({
      written: rows.map(({ seq, at }) => [seq, at.getTime()]),
    });
    const memory = ((site.memory().app - before) * 1_000) / STREAMS;
    return {
      figures: [
        {
          what: `from writing a comment to ${STREAMS.toLocaleString("en")} open streams at ${POSTS_A_SECOND} posts/s, p99`,
          value: p99,
          unit: "ms",
          reach: { most: 1_000 },
          from: `median ${written(p50)}, longest ${written(longest)}`,
        },
        {
          what: "comments of those that did not arrive on some stream",
          value: missing,
          unit: "",
          reach: { most: 0 },
          from: `${rows.length} comments to each`,
        },
        { what: "memory of the app for each stream", value: memory, unit: "kB", reach: { most: 100 } },
      ],
    };
  } finally {
    child.disconnect();
    for (const writer of writers) writer.close();
  }
}

type Delays = Extract<Report, { p50: number }>;
