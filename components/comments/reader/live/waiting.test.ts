import { expect, test } from "vitest";
import { countHere, type Happened, NONE, readNews, sort, waitFor, without } from "./waiting.ts";

const nothing: Happened = { seq: 1, count: 1, posted: [], edited: [], gone: [], recommended: {} };
const came = (id: string, parentId: string | null = null) => ({ id, parentId, by: "somebody" });
const nowhere = () => false;

test("what came waits, once, however often it is told", () => {
  const told = { ...nothing, posted: [came("a"), came("b")] };
  const waiting = waitFor(waitFor(NONE, told, nowhere), told, nowhere);
  expect([...waiting.keys()]).toEqual(["a", "b"]);
});

test("what stands on the page already does not wait, and what was withdrawn meanwhile no more", () => {
  const waiting = waitFor(NONE, { ...nothing, posted: [came("a"), came("b"), came("c")] }, (id) => id === "a");
  expect([...waiting.keys()]).toEqual(["b", "c"]);
  expect([...waitFor(waiting, { ...nothing, gone: ["b"] }, nowhere).keys()]).toEqual(["c"]);
});

test("an answer to what waits belongs where that belongs", () => {
  const posted = [came("a", "there"), came("b", "a"), came("c", "b"), came("d")];
  const { here, elsewhere } = sort(waitFor(NONE, { ...nothing, posted }, nowhere), () => true);
  expect(here.get("there")?.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(here.get("")?.map(({ id }) => id)).toEqual(["d"]);
  expect(elsewhere).toEqual([]);
});

test("what has no place on this page is counted apart", () => {
  const posted = [came("a", "other page"), came("b"), came("c", "a")];
  const sorted = sort(waitFor(NONE, { ...nothing, posted }, nowhere), (parentId) => parentId === null);
  expect(countHere(sorted)).toBe(1);
  expect(sorted.elsewhere.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("what was shown waits no more", () => {
  const waiting = waitFor(NONE, { ...nothing, posted: [came("a"), came("b")] }, nowhere);
  expect([...without(waiting, ["a", "x"]).keys()]).toEqual(["b"]);
});

test.each([["{"], ["3"], ["null"], [undefined], ['{"seq":1}'], ['{"seq":1,"count":"x"}'], [[]]])(
  "%j is no news",
  (text) => {
    expect(readNews(text)).toBeNull();
  },
);

test("news is read from text and from another tab", () => {
  expect(readNews(JSON.stringify(nothing))).toEqual(nothing);
  expect(readNews(nothing)).toEqual(nothing);
  expect(readNews('{"reload":true}')).toEqual({ reload: true });
});
