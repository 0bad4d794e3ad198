import { expect, test } from "vitest";
import { ancestorPaths, branchEnd, childPath, isPath, label, labels, MAX_DEPTH, MAX_PATH } from "./path.ts";

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test("labels sort like their numbers", () => {
  const numbers = [0, 1, 9, 10, 61, 62, 63, 3_843, 3_844, 238_327, 238_328, 10_000_000];
  expect(numbers.map(label).toSorted(byBytes)).toEqual(numbers.map(label));
  expect(new Set(Array.from({ length: 5_000 }, (_, n) => label(n))).size).toBe(5_000);
});

test("a branch lies together, older replies first", () => {
  const root = label(0);
  const tree = [
    root,
    childPath(root, 0),
    childPath(childPath(root, 0), 70),
    childPath(root, 1),
    childPath(root, 62),
    label(1),
  ];
  expect(tree.toReversed().toSorted(byBytes)).toEqual(tree);
  const branch = tree.filter((path) => path >= root && path < branchEnd(root));
  expect(branch).toEqual(tree.slice(0, 5));
});

test("a path tells its ancestors", () => {
  const path = childPath(childPath(label(3), 100), 5);
  expect(labels(path)).toEqual([label(3), label(100), label(5)]);
  expect(ancestorPaths(path)).toEqual([label(3), label(3) + label(100)]);
  expect(ancestorPaths(label(3))).toEqual([]);
});

test("the deepest path fits the index", () => {
  expect((MAX_DEPTH + 1) * label(61).length).toBeLessThanOrEqual(MAX_PATH);
});

test("what is no path is refused", () => {
  for (const text of ["", "0", "1", "2a", "1a3", "1é", "' OR 1=1", "1a~", "9".repeat(3_000)])
    expect(isPath(text), text).toBe(false);
  expect(isPath("1a210")).toBe(true);
});
