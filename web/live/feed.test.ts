import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Changes } from "#domain/comments/changes.ts";
import { Feed } from "./feed.ts";

const changes = (seq: number): Changes => ({ seq, count: seq, posted: [], edited: [], gone: [], recommended: {} });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A feed over an article in which `last` events have happened, and what it has asked for. */
function made({ last = 0, atOnce = 1_000 } = {}) {
  const state = { last, asked: [] as number[], failing: false };
  const feed = new Feed("article", async (_id, after) => {
    state.asked.push(after);
    if (state.failing) throw new Error("away");
    const { last } = state;
    if (after > last) return { changes: { reload: true }, last, count: last };
    return { changes: changes(Math.min(after + atOnce, last)), last, count: last };
  });
  return { feed, state };
}

test("a storm of news is read at once and then four times a second, and the last of it is not forgotten", async () => {
  const { feed, state } = made({ last: 5 });
  await feed.ready();
  expect(feed.seq).toBe(5);
  await vi.advanceTimersByTimeAsync(1_000);
  state.asked.length = 0;
  for (let ms = 0; ms < 1_000; ms += 10) {
    state.last += 1;
    void feed.stir();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(state.asked.length).toBeGreaterThanOrEqual(4);
  expect(state.asked.length).toBeLessThanOrEqual(5);
  await vi.advanceTimersByTimeAsync(250);
  expect(feed.seq).toBe(105);
});

test("what does not fit one reading is read on at once", async () => {
  const { feed, state } = made({ last: 1, atOnce: 10 });
  await feed.ready();
  state.last = 35;
  await vi.advanceTimersByTimeAsync(250);
  void feed.stir();
  await vi.advanceTimersByTimeAsync(0);
  expect(feed.seq).toBe(35);
});

test("all who are equally far behind are caught up by one reading", async () => {
  const { feed, state } = made({ last: 9 });
  await feed.ready();
  state.asked.length = 0;
  const told = await Promise.all(Array.from({ length: 100 }, () => feed.changesAfter(4)));
  expect(new Set(told)).toEqual(new Set([changes(9)]));
  expect(state.asked).toEqual([4]);
  for (let i = 0; i < 100; i += 1) await feed.changesAfter(9);
  expect(state.asked).toEqual([4]);
});

test("a database that is away is asked again at the next news", async () => {
  const { feed, state } = made({ last: 3 });
  state.failing = true;
  await expect(feed.ready()).rejects.toThrow("away");
  state.failing = false;
  const ready = feed.ready();
  await vi.advanceTimersByTimeAsync(250);
  await ready;
  expect(feed.seq).toBe(3);
  state.failing = true;
  await vi.advanceTimersByTimeAsync(250);
  await feed.stir();
  expect(feed.seq).toBe(3);
});
