// Whose turn it is: writers before others, pages in a row, and what must go to make room.
import { expect, test } from "vitest";
import { finish, keep, keepOne, page, pass, settle, stopClock } from "./test-kit.ts";

stopClock();

test("who has just written gets a page begun after that, and waits for it", async () => {
  const kept = await keepOne();
  await pass(10);
  const wroteAt = performance.now();
  const own = kept.pages.get("/a", wroteAt);
  expect(kept.pages.look("/a", wroteAt)).toBeNull();
  // Everybody else need not wait.
  expect(kept.pages.look("/a")).toBe("one");
  await pass(300);
  await finish(kept, page("with his words", "article:1"));
  expect(await own).toBe("with his words");
  expect(kept.pages.look("/a", wroteAt)).toBe("with his words");
});

test("a page that was begun before he wrote is not for him, though it is done later", async () => {
  const kept = keep();
  const others = kept.pages.get("/a");
  await pass(10);
  const own = kept.pages.get("/a", performance.now());
  await finish(kept, page("without", "article:1"));
  expect(await others).toBe("without");
  expect(kept.begun).toHaveLength(2);
  await finish(kept, page("with", "article:1"));
  expect(await own).toBe("with");
});

test("who has just written gets no older page when none can be made", async () => {
  const kept = await keepOne();
  await pass(10);
  const own = kept.pages.get("/a", performance.now());
  await finish(kept, "failed");
  expect(await own).toBeNull();
  expect(kept.pages.look("/a")).toBe("one");
});

test("two pages are made at once, the others in turn", async () => {
  const kept = keep();
  const asked = ["/1", "/2", "/3", "/4"].map((url) => kept.pages.get(url));
  expect(kept.begun.map(({ url }) => url)).toEqual(["/1", "/2"]);
  kept.begun[0]?.finish(page("1"));
  await settle();
  expect(kept.begun.map(({ url }) => url)).toEqual(["/1", "/2", "/3"]);
  for (let at = 1; at < 4; at++) {
    kept.begun[at]?.finish(page(String(at + 1)));
    await settle();
  }
  expect(await Promise.all(asked)).toEqual(["1", "2", "3", "4"]);
});

test("beyond the budget the longest unseen go", async () => {
  const kept = keep({ maxBytes: 3 * 4_200 });
  for (const url of ["/1", "/2", "/3"]) {
    kept.pages.get(url);
    await finish(kept, page(url, "article:1"));
    await pass(10);
  }
  kept.pages.look("/1");
  kept.pages.get("/4");
  await finish(kept, page("/4", "article:1"));
  expect(kept.pages.look("/2")).toBeNull();
  expect(kept.pages.look("/1")).toBe("/1");
  expect(kept.pages.look("/4")).toBe("/4");
  expect(kept.pages.bytes).toBeLessThanOrEqual(3 * 4_200);
});

test("what nobody has looked at for ten minutes goes", async () => {
  const kept = await keepOne();
  await pass(10 * 60_000 - 1);
  kept.pages.sweep();
  expect(kept.pages.size).toBe(1);
  await pass(2);
  kept.pages.sweep();
  expect(kept.pages.size).toBe(0);
  expect(kept.pages.bytes).toBe(0);
});
