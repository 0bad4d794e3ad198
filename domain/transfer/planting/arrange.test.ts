import { expect, test } from "vitest";
import { childPath, MAX_DEPTH, MAX_PATH } from "#domain/comments/path.ts";
import { arrange } from "./arrange.ts";
import type { Arrival, Ground, Standing } from "./parents.ts";

const DAY = new Date("2020-01-01T00:00:00Z");
const at = (minute: number) => new Date(DAY.getTime() + minute * 60_000);

const EMPTY: Ground = { standing: [], known: new Map(), leftOut: new Map(), rootsMade: 0, fallback: DAY };

function comment(key: string, parentKey: string | null = null, more: Partial<Arrival> = {}): Omit<Arrival, "number"> {
  return { id: key, key, parentKey, line: 1, createdAt: DAY, place: null, isReadable: true, isEmpty: false, ...more };
}

const put = (comments: Omit<Arrival, "number">[], ground: Partial<Ground> = {}) =>
  arrange(
    comments.map((one, index) => ({ ...one, number: index + 1 })),
    { ...EMPTY, ...ground },
  );

/** The conversation in its order, each with its depth. */
const shape = ({ placed }: ReturnType<typeof put>) =>
  placed.map(({ id, depth }) => `${"-".repeat(depth)}${id}`).join(" ");

test("parents may come after their replies, siblings stand by time and then as in the file", () => {
  const tree = put([
    comment("d", "b"),
    comment("late", null, { createdAt: at(9) }),
    comment("b", "a", { createdAt: at(2) }),
    comment("c", "a", { createdAt: at(1) }),
    comment("e", "b"),
    comment("a"),
  ]);
  expect(shape(tree)).toBe("a -c -b --d --e late");
  const paths = tree.placed.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(paths);
  expect(tree.rootsMade).toBe(2);
});

test("a place that the file tells goes before the time", () => {
  expect(
    shape(put([comment("a", null, { place: 1 }), comment("b", null, { place: 0, createdAt: at(5) }), comment("c")])),
  ).toBe("b a c");
});

test("counts are of what can be read", () => {
  const tree = put([comment("a"), comment("b", "a", { isReadable: false }), comment("c", "b"), comment("d", "a")]);
  const counts = Object.fromEntries(tree.placed.map((n) => [n.id, [n.replies, n.repliesMade, n.branch]]));
  expect(counts).toEqual({ a: [1, 2, 2], b: [1, 1, 1], c: [0, 0, 0], d: [0, 0, 0] });
  expect(tree.readable).toBe(3);
});

test("what has no parent in the file stands for itself and is named", () => {
  const tree = put([comment("a"), comment("b", "gone"), comment("c", "b")]);
  expect(shape(tree)).toBe("a b -c");
  expect(tree.notes).toMatchObject([
    { what: "comment 2 (id b)", why: expect.stringContaining("(gone) is not in the file") },
  ]);
});

test("replies to what was left out go to the nearest ancestor that came in", () => {
  const leftOut = new Map([
    ["ping", "a"],
    ["spam", "ping"],
    ["top", null],
    ["x", "y"],
    ["y", "x"],
  ]);
  const tree = put([comment("a"), comment("b", "spam"), comment("c", "top"), comment("d", "x")], { leftOut });
  expect(shape(tree)).toBe("a -b c d");
  expect(tree.notes).toHaveLength(3);
});

test("circles are opened, and none of their comments is lost", () => {
  const tree = put([
    comment("tail", "a"),
    comment("a", "c"),
    comment("b", "a"),
    comment("c", "b"),
    comment("self", "self"),
  ]);
  expect(shape(tree)).toBe("a -tail -b --c self");
  expect(tree.notes.map(({ what }) => what)).toEqual(["comment 2 (id a)", "comment 5 (id self)"]);
});

test("what lies too deep goes to the deepest place there is", () => {
  const chain = Array.from({ length: MAX_DEPTH + 4 }, (_, n) => comment(`c${n}`, n === 0 ? null : `c${n - 1}`));
  const { placed, notes } = put(chain);
  expect(placed).toHaveLength(chain.length);
  expect(Math.max(...placed.map(({ depth }) => depth))).toBe(MAX_DEPTH);
  expect(placed.slice(-3).map(({ parent }) => parent?.id)).toEqual([
    `c${MAX_DEPTH - 1}`,
    `c${MAX_DEPTH - 1}`,
    `c${MAX_DEPTH - 1}`,
  ]);
  expect(notes).toHaveLength(3);
  expect(placed[0]?.branch).toBe(chain.length - 1);
});

test("a path never grows beyond its column", () => {
  const comments = [comment("c0")];
  for (let n = 1; n < 900; n += 1) {
    for (let i = 0; i < 63; i += 1) comments.push(comment(`s${n}-${i}`, `c${n - 1}`));
    comments.push(comment(`c${n}`, `c${n - 1}`, { createdAt: at(1) }));
  }
  const { placed, notes } = put(comments);
  expect(placed).toHaveLength(comments.length);
  expect(Math.max(...placed.map(({ path }) => path.length))).toBeLessThanOrEqual(MAX_PATH);
  expect(new Set(placed.map(({ path }) => path)).size).toBe(placed.length);
  expect(notes.length).toBeGreaterThan(0);
});

test("comments without words stay while someone answered them", () => {
  const tree = put([
    comment("a", null, { isEmpty: true }),
    comment("b", "a"),
    comment("c", null, { isEmpty: true }),
    comment("d", "c", { isEmpty: true }),
  ]);
  expect(shape(tree)).toBe("a -b");
  expect(tree.empty).toBe(2);
  expect(tree.readable).toBe(1);
});

test("what has no time gets that of what stands above", () => {
  const none = { createdAt: null };
  const { placed, notes } = put([
    comment("c", "b", none),
    comment("b", "a", none),
    comment("a", null, { createdAt: at(3) }),
    comment("r", null, none),
  ]);
  expect(Object.fromEntries(placed.map((n) => [n.id, n.createdAt]))).toEqual({ a: at(3), b: at(3), c: at(3), r: DAY });
  expect(notes).toHaveLength(3);
});

test("new replies find their place beneath what stands here", () => {
  const root: Standing = { id: "R", parentId: null, rootId: "R", depth: 0, path: childPath("", 4), repliesMade: 2 };
  const reply: Standing = {
    id: "S",
    parentId: "R",
    rootId: "R",
    depth: 1,
    path: childPath(root.path, 1),
    repliesMade: 0,
  };
  const ground = {
    standing: [root, reply],
    known: new Map([
      ["1", "R"],
      ["2", "S"],
    ]),
    rootsMade: 7,
  };
  const tree = put([comment("a", "2"), comment("b", "a"), comment("c", "1"), comment("top")], ground);
  const paths = Object.fromEntries(tree.placed.map(({ id, path, rootId }) => [id, [path, rootId]]));
  expect(paths.a).toEqual([childPath(reply.path, 0), "R"]);
  expect(paths.b).toEqual([childPath(childPath(reply.path, 0), 0), "R"]);
  expect(paths.c).toEqual([childPath(root.path, 2), "R"]);
  expect(paths.top).toEqual([childPath("", 7), "top"]);
  const grown = Object.fromEntries(tree.grown.map((n) => [n.id, [n.replies, n.repliesMade, n.branch]]));
  expect(grown).toEqual({ R: [1, 1, 3], S: [1, 1, 2] });
});

test("a hundred thousand comments take a second, not hours", () => {
  const chains = Array.from({ length: 100_000 }, (_, n) => comment(`c${n}`, n % 500 === 0 ? null : `c${n - 1}`));
  const began = performance.now();
  expect(put(chains.toReversed()).placed).toHaveLength(100_000);
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
