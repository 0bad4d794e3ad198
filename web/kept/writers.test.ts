import { expect, test } from "vitest";
import { Writers } from "./writers.ts";

const ANNA = "anna's session";

test("who wrote gets nothing older for ten seconds, by his session or by his mark", () => {
  const writers = new Writers();
  const mark = writers.note(ANNA, 1_000);
  expect(writers.notBefore({ session: ANNA, wrote: "" }, 5_000)).toBe(1_000);
  expect(writers.notBefore({ session: "", wrote: mark }, 5_000)).toBe(1_000);
  expect(writers.notBefore({ session: ANNA, wrote: "" }, 11_001)).toBe(0);
  expect(writers.notBefore({ session: "another", wrote: "" }, 5_000)).toBe(0);
});

test("his newest writing counts", () => {
  const writers = new Writers();
  const first = writers.note(ANNA, 1_000);
  writers.note(ANNA, 4_000);
  expect(writers.notBefore({ session: ANNA, wrote: first }, 5_000)).toBe(4_000);
});

test("another process's mark means that he wrote before it was first seen here", () => {
  const mark = new Writers().note(ANNA, 1_000);
  const here = new Writers();
  expect(here.notBefore({ session: ANNA, wrote: mark }, 70_000)).toBe(70_000);
  expect(here.notBefore({ session: ANNA, wrote: mark }, 72_000)).toBe(70_000);
});

test("what stands in the cookie and is no mark of ours means nothing", () => {
  const writers = new Writers();
  expect(writers.notBefore({ session: "", wrote: "1" }, 5_000)).toBe(0);
  expect(writers.notBefore({ session: "", wrote: "x".repeat(10_000) }, 5_000)).toBe(0);
});

test("however many marks are made up, those who wrote are remembered up to ten thousand", () => {
  const writers = new Writers();
  writers.note(ANNA, 1_000);
  for (let at = 0; at < 20_000; at++)
    writers.notBefore({ session: "", wrote: at.toString(36).padStart(13, "0") }, 1_500);
  expect(writers.notBefore({ session: ANNA, wrote: "" }, 1_600)).toBe(0);
  writers.note(ANNA, 2_000);
  expect(writers.notBefore({ session: ANNA, wrote: "" }, 2_100)).toBe(2_000);
});
