import { beforeEach, describe, expect, test } from "vitest";
import { listeners } from "#domain/listeners.ts";
import { record } from "#domain/record.ts";
import { db } from "#lib/db.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { deliverNext } from "./deliver.ts";
import { getBacklog, getTotals } from "./queries.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const publish = () =>
  db().$transaction((tx) =>
    record(tx, null, { type: "article.published", articleId: "a", payload: { revision: 1, slug: "s" } }, start),
  );
const draft = () =>
  db().$transaction((tx) =>
    record(tx, null, { type: "article.drafted", articleId: "a", payload: { revision: 1 } }, start),
  );

test("what waits and what was ever done", async () => {
  await publish();
  await draft();
  expect(await getBacklog(new Date(start.getTime() + 4_000))).toEqual({ waiting: 1, failing: 0, oldestSeconds: 4 });
  expect(await getTotals()).toEqual({ comments: 0, events: 2 });
});

describe("events from which nothing follows", () => {
  test("are written as handled", async () => {
    await draft();
    expect(await db().event.findMany()).toMatchObject([{ articleId: "a", seq: 1, handledAt: start }]);
  });

  test("that an older release left open are closed without a word", async () => {
    await publish();
    await db().event.updateMany({ data: { type: "article.drafted" } });
    await deliverNext(listeners, new AbortController().signal, () => start);
    expect(await db().event.findMany()).toMatchObject([{ handledAt: start, error: null }]);
  });
});
