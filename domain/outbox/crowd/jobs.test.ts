import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SITE_STREAM } from "#domain/events.ts";
import { EVENT_CHANNEL } from "#domain/record.ts";
import { runWorker } from "#domain/worker.ts";
import { db } from "#lib/db.ts";
import { freshDatabase } from "#prisma/testing.ts";

const COMMENTS = 100;

beforeEach(freshDatabase);

const stop = new AbortController();
afterEach(() => stop.abort());

const tell = (articleId: string, seq: number) =>
  db()
    .$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, concat_ws(' ', ${articleId}::text, ${seq}::int, 'comment.posted'))`;

test("a discussion in which everybody writes costs the worker a handful of statements, and mail is looked for at once all the same", async () => {
  const looked = { events: 0, mail: 0 };
  db().$on("query" as never, ({ query }: { query: string }) => {
    if (query.includes("head")) looked.events++;
    if (query.includes('"Mail"')) looked.mail++;
  });
  const running = runWorker(stop.signal);
  await expect.poll(() => Math.min(looked.events, looked.mail)).toBeGreaterThan(0);
  const before = { ...looked };
  const begun = performance.now();
  for (let seq = 1; seq <= COMMENTS; seq++) {
    await tell("some-article", seq);
    await pause(2);
  }
  const seconds = (performance.now() - begun) / 1_000;
  // Each lane, two for events and one for mail, when it is told of something and once more when it has rested: eight times a second.
  expect(looked.events - before.events).toBeLessThanOrEqual(2 * (seconds * 10 + 4));
  expect(looked.mail - before.mail).toBeLessThanOrEqual(seconds * 10 + 4);

  // Twice: without being told it looks once a second.
  for (const seq of [1, 2]) {
    const asked = looked.mail;
    await tell(SITE_STREAM, seq);
    await expect.poll(() => looked.mail, { timeout: 600, interval: 20 }).toBeGreaterThan(asked);
  }
  stop.abort();
  await running;
});
