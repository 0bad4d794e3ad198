import { expect, test } from "vitest";
import { makeWishes, type Tally } from "./wishes.ts";

/** A server that answers when it is told to, and what the page shows meanwhile. */
function table() {
  const asked: { on: boolean; answer: (tally: Tally) => void; refuse: (error: Error) => void }[] = [];
  const shown: Tally[] = [];
  const refused: unknown[] = [];
  const wishes = makeWishes({
    send: (_id, on) => new Promise((answer, refuse) => asked.push({ on, answer, refuse })),
    show: (_id, tally) => shown.push(tally),
    refuse: (_id, error) => refused.push(error),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { wishes, asked, shown, refused, settled };
}

const NONE: Tally = { on: false, count: 3 };

test("a recommendation shows before the server has answered, and then as the server counts it", async () => {
  const { wishes, asked, shown, settled } = table();
  wishes.turn("a", NONE);
  expect(shown).toEqual([{ on: true, count: 4 }]);
  asked[0]?.answer({ on: true, count: 7 });
  await settled();
  expect(shown.at(-1)).toEqual({ on: true, count: 7 });
});

test("while one request is under way no other is sent for that comment, and the last wish is sent after it", async () => {
  const { wishes, asked, shown, settled } = table();
  const first = wishes.turn("a", NONE);
  const second = wishes.turn("a", first);
  const third = wishes.turn("a", second);
  wishes.turn("a", third);
  await settled();
  expect(asked.map(({ on }) => on)).toEqual([true]);
  asked[0]?.answer({ on: true, count: 4 });
  await settled();
  expect(asked.map(({ on }) => on)).toEqual([true, false]);
  asked[1]?.answer({ on: false, count: 3 });
  await settled();
  expect(asked).toHaveLength(2);
  expect(shown.at(-1)).toEqual(NONE);
});

test("back to what was sent already asks for nothing more", async () => {
  const { wishes, asked, settled } = table();
  wishes.turn("a", wishes.turn("a", wishes.turn("a", NONE)));
  asked[0]?.answer({ on: true, count: 4 });
  await settled();
  expect(asked).toHaveLength(1);
});

test("what is refused is put back, and can be wished for again", async () => {
  const { wishes, asked, shown, refused, settled } = table();
  wishes.turn("a", NONE);
  asked[0]?.refuse(new Error("no"));
  await settled();
  expect(shown.at(-1)).toEqual(NONE);
  expect(refused).toHaveLength(1);
  wishes.turn("a", NONE);
  expect(asked).toHaveLength(2);
});

test("comments do not wait for each other", () => {
  const { wishes, asked } = table();
  wishes.turn("a", NONE);
  wishes.turn("b", NONE);
  expect(asked).toHaveLength(2);
});

test("others' counts are shown, unless an answer of one's own is still to come", () => {
  const { wishes, shown } = table();
  wishes.heard("a", { on: false, count: 9 });
  expect(shown.at(-1)).toEqual({ on: false, count: 9 });
  const now = wishes.turn("a", { on: false, count: 9 });
  wishes.heard("a", { on: true, count: 50 });
  expect(shown.at(-1)).toEqual(now);
});

test("a count never falls below nothing", () => {
  const { wishes } = table();
  expect(wishes.turn("a", { on: true, count: 0 })).toEqual({ on: false, count: 0 });
});
