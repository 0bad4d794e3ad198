import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { DomainEvent } from "#domain/events.ts";
import { listeners } from "#domain/listeners.ts";
import { record } from "#domain/record.ts";
import { HOUR, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { deliverNext, type Listener, type Listeners, type RunListener } from "./deliver.ts";
import { claimRun, finishRun } from "./jobs.ts";
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

  test("what waits in an article is taken together; while it is in a worker's hands the next one waits, and other articles go on", async () => {
    await publish("a", 1);
    await publish("a", 2);
    await publish("b", 1);
    const run = await claimRun(start);
    expect(run).toMatchObject([
      { articleId: "a", seq: 1 },
      { articleId: "a", seq: 2 },
    ]);
    await publish("a", 3);
    expect(await claimRun(start)).toMatchObject([{ articleId: "b", seq: 1 }]);
    expect(await claimRun(start)).toEqual([]);
    await finishRun(run, start);
    expect(await claimRun(start)).toMatchObject([{ articleId: "a", seq: 3 }]);
  });
});

describe("a worker that dies", () => {
  test("what it held is offered again when its claim has run out, and nothing is lost", async () => {
    await publish("a", 1);
    await publish("a", 2);
    expect(await claimRun(start)).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    expect(await claimRun(later(LEASE_MS - 1))).toEqual([]);
    const heard: number[] = [];
    await drain(
      heardBy(async (event) => void heard.push(numberOf(event))),
      later(LEASE_MS),
    );
    expect(heard).toEqual([1, 2]);
  });

  test("it cannot close an event that another has taken over", async () => {
    await publish("a", 1);
    const lost = await claimRun(start);
    const taken = await claimRun(later(LEASE_MS));
    expect([lost, taken]).toMatchObject([[{ seq: 1 }], [{ seq: 1 }]]);
    await finishRun(lost, later(LEASE_MS));
    expect(await openEvents()).toHaveLength(1);
    await finishRun(taken, later(LEASE_MS));
    expect(await openEvents()).toEqual([]);
  });

  test("an event that kills every worker is closed in the end, unheard, and its article goes on", async () => {
    await publish("a", 1);
    await publish("a", 2);
    for (let n = 0; n < MAX_ATTEMPTS; n++) expect((await claimRun(later(n * LEASE_MS)))[0]).toMatchObject({ seq: 1 });
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
    expect(await claimRun(start)).toMatchObject([{ seq: 1, attempts: 1 }]);
  });
});

describe("many that wait in a row", () => {
  /** One that takes many; what it was asked for, and in which company. */
  function together(refuse: (numbers: number[]) => boolean = () => false) {
    const heard: number[][] = [];
    const one: RunListener<DomainEvent> = {
      hearAll: async (events) => {
        const numbers = events.map(numberOf);
        if (refuse(numbers)) throw new Error("Not these.");
        heard.push(numbers);
      },
    };
    return { heard, to: Object.fromEntries(Object.keys(listeners).map((type) => [type, one])) as unknown as Listeners };
  }
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  test("are heard at once, a hundred at most, by a handful of statements", async () => {
    for (let n = 1; n <= 130; n++) await publish("a", n);
    const { heard, to } = together();
    let statements = 0;
    db().$on("query" as never, () => void statements++);
    expect(await deliverNext(to, never, () => start)).not.toBeNull();
    expect(heard).toEqual([numbers(1, 100)]);
    expect(statements).toBeLessThanOrEqual(3);
    await drain(to, start);
    expect(heard).toEqual([numbers(1, 100), numbers(101, 130)]);
    expect(await openEvents()).toEqual([]);
  });

  test("one that is refused holds back those behind it, not those before it, and spoils nobody's tries", async () => {
    for (let n = 1; n <= 5; n++) await publish("a", n);
    const { heard, to } = together((asked) => asked.includes(3));
    await drain(to, start);
    expect(heard).toEqual([[1], [2]]);
    expect(await openEvents()).toMatchObject([
      { seq: 3, attempts: 1, error: expect.stringContaining("Not these.") },
      { seq: 4, attempts: 0, retryAt: null, error: null },
      { seq: 5, attempts: 0, retryAt: null, error: null },
    ]);
    const healed = together();
    await drain(healed.to, later(SECOND));
    expect(healed.heard).toEqual([[3], [4, 5]]);
  });

  test("what was in a dead worker's hands is taken one by one: only the one that kills uses up its tries", async () => {
    for (let n = 1; n <= 3; n++) await publish("a", n);
    await claimRun(start);
    expect((await claimRun(later(LEASE_MS))).map(({ seq, attempts }) => ({ seq, attempts }))).toEqual([
      { seq: 1, attempts: 2 },
    ]);
    const { heard, to } = together();
    await drain(to, later(2 * LEASE_MS));
    expect(heard).toEqual([[1], [2], [3]]);
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
