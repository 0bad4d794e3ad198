import { expect, test } from "vitest";
import { KeptPages } from "./store.ts";
import { finish, keep, keepOne, page, pass, stopClock } from "./test-kit.ts";

stopClock();

test("a page is rendered once, for all who ask meanwhile and afterwards", async () => {
  const kept = keep();
  const asked = [kept.pages.get("/a"), kept.pages.get("/a"), kept.pages.get("/a")];
  await finish(kept, page("one"));
  expect(await Promise.all(asked)).toEqual(["one", "one", "one"]);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(1);
});

test("what has just changed is sent once more while the new page is made", async () => {
  const kept = await keepOne();
  await pass(5_000);
  kept.pages.changed(["article:1"]);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(2);
  await finish(kept, page("two", "article:1"));
  expect(kept.pages.look("/a")).toBe("two");
});

test("what changed elsewhere changes nothing here", async () => {
  const kept = await keepOne();
  kept.pages.changed(["article:2", "people"]);
  kept.pages.changed([]);
  await pass(5_000);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(1);
});

test("a page that names nothing depends on everything", async () => {
  const kept = keep();
  kept.pages.get("/feed.xml");
  await finish(kept, page("feed"));
  await pass(2_000);
  kept.pages.changed(["article:2"]);
  kept.pages.look("/feed.xml");
  expect(kept.begun).toHaveLength(2);
});

test("what never changes is not rendered again, not even after everything has changed", async () => {
  const kept = keep();
  kept.pages.get("/fonts/x.woff2");
  await finish(kept, { page: "font", bytes: 1, tags: null });
  kept.outside.hearing = false;
  kept.pages.changed("everything");
  await pass(9 * 60_000);
  expect(kept.pages.look("/fonts/x.woff2")).toBe("font");
  expect(kept.begun).toHaveLength(1);
});

test("a storm of changes renders the page once a second, and everyone gets the last one", async () => {
  const kept = await keepOne();
  const sent = new Set<string | null>();
  for (let ms = 0; ms < 10_000; ms += 20) {
    await pass(20);
    kept.pages.changed(["article:1"]);
    const before = kept.begun.length;
    sent.add(kept.pages.look("/a"));
    if (kept.begun.length > before) await finish(kept, page(`at ${ms}`, "article:1"));
  }
  expect(sent).not.toContain(null);
  expect(kept.begun.length).toBeGreaterThanOrEqual(10);
  expect(kept.begun.length).toBeLessThanOrEqual(11);
});

test("older than a second, a page is waited for, but not long", async () => {
  const kept = await keepOne();
  kept.pages.changed(["article:1"]);
  await pass(1_500);
  expect(kept.pages.look("/a")).toBeNull();
  const quick = kept.pages.get("/a");
  await finish(kept, page("two", "article:1"));
  expect(await quick).toBe("two");

  kept.pages.changed(["article:1"]);
  await pass(1_500);
  const slow = kept.pages.get("/a");
  await pass(250);
  expect(await slow).toBe("two");
  // Whoever comes later has no reason to wait as long again.
  expect(kept.pages.look("/a")).toBe("two");
});

test("what changed long ago is waited for longer: nobody finds an old page because the machine is slow", async () => {
  const kept = await keepOne();
  kept.pages.changed(["article:1"]);
  await pass(6_000);
  const reader = kept.pages.get("/a");
  await pass(1_900);
  const another = kept.pages.get("/a");
  await finish(kept, page("two", "article:1"));
  expect([await reader, await another]).toEqual(["two", "two"]);

  kept.pages.changed(["article:1"]);
  await pass(6_000);
  const patient = kept.pages.get("/a");
  await pass(2_000);
  expect(await patient).toBe("two");
  expect(kept.pages.look("/a")).toBe("two");
});

test("what changes everything is not sent once more: who asks waits for what there is now", async () => {
  const kept = await keepOne();
  await pass(5_000);
  kept.pages.changed("everything");
  expect(kept.pages.look("/a")).toBeNull();
  const waiting = kept.pages.get("/a");
  await pass(3_000);
  expect(kept.pages.look("/a")).toBeNull();
  await finish(kept, "gone");
  expect(await waiting).toBeNull();
});

test("a change while the page is being made makes it stale at once", async () => {
  const kept = keep();
  kept.pages.get("/a");
  kept.pages.changed(["article:1"]);
  await finish(kept, page("before or after", "article:1"));
  await pass(1_000);
  const next = kept.pages.get("/a");
  expect(kept.begun).toHaveLength(2);
  await finish(kept, page("after", "article:1"));
  expect(await next).toBe("after");
});

test("a failure keeps the old page, and is tried again after a second, not sooner", async () => {
  const kept = await keepOne();
  kept.pages.changed("everything");
  await pass(2_000);
  const waiting = kept.pages.get("/a");
  await finish(kept, "failed");
  expect(await waiting).toBe("one");
  await pass(900);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(2);
  await pass(200);
  const again = kept.pages.get("/a");
  expect(kept.begun).toHaveLength(3);
  await finish(kept, page("two", "article:1"));
  expect(await again).toBe("two");
});

test("a page that is no more goes, and its next reader asks Next", async () => {
  const kept = await keepOne();
  kept.pages.changed("everything");
  await pass(2_000);
  const waiting = kept.pages.get("/a");
  await finish(kept, "gone");
  expect(await waiting).toBeNull();
  expect(kept.pages.size).toBe(0);
  expect(kept.pages.bytes).toBe(0);
});

test("nothing is kept of what failed from the start", async () => {
  const kept = keep();
  const first = kept.pages.get("/a");
  await finish(kept, "failed");
  expect(await first).toBeNull();
  expect(kept.pages.size).toBe(0);
});

test("a renderer that throws has failed", async () => {
  const pages = new KeptPages<string>({
    render: () => Promise.reject(new Error("no answer")),
    now: () => performance.now(),
    isHearing: () => true,
  });
  expect(await pages.get("/a")).toBeNull();
});

test("while no news come, a page is believed for a second", async () => {
  const kept = await keepOne();
  kept.outside.hearing = false;
  await pass(900);
  kept.pages.look("/a");
  expect(kept.begun).toHaveLength(1);
  await pass(200);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(2);
});

test("after five minutes a page is looked after even where nothing was heard", async () => {
  const kept = await keepOne();
  await pass(5 * 60_000 + 1);
  expect(kept.pages.look("/a")).toBe("one");
  expect(kept.begun).toHaveLength(2);
});
