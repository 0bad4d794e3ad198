import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { DomainEvent } from "#domain/events.ts";
import { listeners } from "#domain/listeners.ts";
import { record } from "#domain/record.ts";
import { searchAll } from "#domain/search/queries.ts";
import { runWorker } from "#domain/worker.ts";
import { HOUR, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { deliverNext, type Listener, type Listeners } from "./deliver.ts";
import { claimEvent, finishEvent } from "./jobs.ts";
import { getBacklog } from "./queries.ts";
import { LEASE_MS, MAX_ATTEMPTS } from "./retry.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const never = new AbortController().signal;

/** Listeners that all hear the same. */
const heardBy = (...all: Listener[]) =>
  Object.fromEntries(Object.keys(listeners).map((type) => [type, all])) as unknown as Listeners;

const publish = (articleId: string, revision: number) =>
  db().$transaction((tx) =>
    record(tx, null, { type: "article.published", articleId, payload: { revision, slug: "s" } }, start),
  );

async function drain(to: Listeners, at: Date) {
  while (await deliverNext(to, never, () => at));
}

const numberOf = (event: DomainEvent) => (event.type === "article.published" ? event.payload.revision : Number.NaN);
const openEvents = () =>
  db().event.findMany({ where: { handledAt: null }, orderBy: [{ articleId: "asc" }, { seq: "asc" }] });

describe("order", () => {
  test("two workers at once hand each article's events over one by one, in the order in which they happened", async () => {
    for (let n = 1; n <= 12; n++) for (const id of ["a", "b", "c"]) await publish(id, n);
    const heard: Record<string, number[]> = { a: [], b: [], c: [] };
    const busy = new Set<string>();
    const listener: Listener = async (event) => {
      expect(busy.has(event.articleId)).toBe(false);
      busy.add(event.articleId);
      await turn();
      heard[event.articleId]?.push(numberOf(event));
      busy.delete(event.articleId);
    };
    await Promise.all([drain(heardBy(listener), start), drain(heardBy(listener), start)]);
    await drain(heardBy(listener), start);
    const inOrder = Array.from({ length: 12 }, (_, n) => n + 1);
    expect(heard).toEqual({ a: inOrder, b: inOrder, c: inOrder });
    expect(await openEvents()).toEqual([]);
  });

  test("while one article's event is in a worker's hands, its next one waits and other articles go on", async () => {
    await publish("a", 1);
    await publish("a", 2);
    await publish("b", 1);
    expect(await claimEvent(start)).toMatchObject({ articleId: "a", seq: 1 });
    expect(await claimEvent(start)).toMatchObject({ articleId: "b", seq: 1 });
    expect(await claimEvent(start)).toBeNull();
  });
});

describe("a worker that dies", () => {
  test("what it held is offered again when its claim has run out, and nothing is lost", async () => {
    await publish("a", 1);
    await publish("a", 2);
    expect(await claimEvent(start)).toMatchObject({ seq: 1 });
    expect(await claimEvent(later(LEASE_MS - 1))).toBeNull();
    const heard: number[] = [];
    await drain(
      heardBy(async (event) => void heard.push(numberOf(event))),
      later(LEASE_MS),
    );
    expect(heard).toEqual([1, 2]);
  });

  test("it cannot close an event that another has taken over", async () => {
    await publish("a", 1);
    const lost = await claimEvent(start);
    const taken = await claimEvent(later(LEASE_MS));
    if (!lost || !taken) throw new Error("Both workers should have got the event.");
    await finishEvent(lost, later(LEASE_MS));
    expect(await openEvents()).toHaveLength(1);
    await finishEvent(taken, later(LEASE_MS));
    expect(await openEvents()).toEqual([]);
  });

  test("an event that kills every worker is closed in the end, unheard, and its article goes on", async () => {
    await publish("a", 1);
    await publish("a", 2);
    for (let n = 0; n < MAX_ATTEMPTS; n++) expect(await claimEvent(later(n * LEASE_MS))).toMatchObject({ seq: 1 });
    const heard: number[] = [];
    await drain(
      heardBy(async (event) => void heard.push(numberOf(event))),
      later(MAX_ATTEMPTS * LEASE_MS),
    );
    expect(heard).toEqual([2]);
    const dead = await db().event.findUniqueOrThrow({ where: { articleId_seq: { articleId: "a", seq: 1 } } });
    expect(dead.error).toContain("ended 10 times");
  });

  test("one that is told to stop gives its event back at once, and that does not count as a failure", async () => {
    await publish("a", 1);
    const stop = new AbortController();
    const to = heardBy(async (_event, signal) => {
      stop.abort();
      signal.throwIfAborted();
    });
    await deliverNext(to, stop.signal, () => start);
    expect(await claimEvent(start)).toMatchObject({ seq: 1, attempts: 1 });
  });
});

describe("a listener that fails", () => {
  test("hears the event again after a pause that grows, together with those before it; other articles do not wait", async () => {
    await publish("a", 1);
    await publish("a", 2);
    await publish("b", 1);
    const heard: string[] = [];
    let failures = 2;
    const first: Listener = async (event) => void heard.push(`first ${event.articleId}${numberOf(event)}`);
    const second: Listener = async (event) => {
      if (event.articleId === "a" && failures-- > 0) throw new Error("The neighbour is away.");
      heard.push(`second ${event.articleId}${numberOf(event)}`);
    };
    const to = heardBy(first, second);
    await drain(to, start);
    expect(heard).toEqual(["first a1", "first b1", "second b1"]);
    expect(await getBacklog(later(5 * SECOND))).toEqual({ waiting: 2, failing: 1, oldestSeconds: 5 });
    await drain(to, later(SECOND - 1));
    expect(heard).toHaveLength(3);
    await drain(to, later(SECOND));
    expect(heard.slice(3)).toEqual(["first a1"]);
    await drain(to, later(4 * SECOND));
    expect(heard.slice(4)).toEqual(["first a1", "second a1", "first a2", "second a2"]);
    expect((await db().event.findMany()).every((event) => event.error === null)).toBe(true);
  });

  test("gives up after ten tries: the error is kept, and the article's next event is heard", async () => {
    await publish("a", 1);
    await publish("a", 2);
    const heard: number[] = [];
    let tries = 0;
    const to = heardBy(async (event) => {
      if (numberOf(event) === 1) {
        tries++;
        throw new Error("Poison \0");
      }
      heard.push(numberOf(event));
    });
    for (let n = 0; n < MAX_ATTEMPTS; n++) await drain(to, later(n * HOUR));
    expect({ tries, heard }).toEqual({ tries: MAX_ATTEMPTS, heard: [2] });
    const dead = await db().event.findUniqueOrThrow({ where: { articleId_seq: { articleId: "a", seq: 1 } } });
    expect(dead.error).toContain("Poison");
    expect(dead.handledAt).not.toBeNull();
  });

  test("an event of a newer release waits for a worker that knows it", async () => {
    await publish("a", 1);
    await db().event.updateMany({ data: { type: "article.sung" } });
    await drain(listeners, start);
    expect(await openEvents()).toMatchObject([{ attempts: 1, error: expect.stringContaining("article.sung") }]);
  });
});

describe("the worker", () => {
  /** The connections that listen for news, by process number. */
  async function ears(): Promise<number[]> {
    const rows = await db().$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_stat_activity
      WHERE application_name = 'afterword-listen' AND datname = current_database()`;
    return rows.map((row) => row.pid);
  }

  test("makes what is posted findable, also after its connection was cut, and ends when told to", async () => {
    const stop = new AbortController();
    const running = runWorker(stop.signal);
    const article = await makeArticle();
    const found = (word: string) => vi.waitFor(async () => expect((await searchAll(word)).total).toBe(1), 5_000);
    await makeComment(article, { body: "A cormorant." });
    await found("cormorant");
    const [cut] = await ears();
    await db().$queryRaw`SELECT pg_terminate_backend(${cut}::int)::text`;
    await vi.waitFor(async () => expect((await ears()).filter((pid) => pid !== cut)).toHaveLength(1), 5_000);
    await makeComment(article, { body: "A guillemot." });
    await found("guillemot");
    stop.abort();
    await running;
    await makeComment(article, { body: "A puffin." });
    expect(await openEvents()).toHaveLength(1);
  });
});
