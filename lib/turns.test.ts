import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurn } from "./turns.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Works that the test ends by hand; `begun` names those that have begun, in order. */
function makeWorks() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const start = (key: string, name: string) =>
    inTurn(key, () => {
      begun.push(name);
      return new Promise<string>((resolve, reject) =>
        ends.set(name, (error) => (error ? reject(error) : resolve(name))),
      );
    });
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begun, start, end };
}

test("three of a kind work at once, the others follow in the order in which they came", async () => {
  const { begun, start, end } = makeWorks();
  const all = ["1", "2", "3", "4", "5"].map((name) => start("row", name));
  const other = start("another row", "other");
  expect(begun).toEqual(["1", "2", "3", "other"]);
  await end("2");
  expect(begun).toEqual(["1", "2", "3", "other", "4"]);
  await end("1");
  expect(begun.at(-1)).toBe("5");
  for (const name of ["3", "4", "5", "other"]) await end(name);
  expect(await Promise.all([...all, other])).toEqual(["1", "2", "3", "4", "5", "other"]);
});

test("work that fails makes room too", async () => {
  const { begun, start, end } = makeWorks();
  const failing = start("row", "1").catch(({ message }: Error) => message);
  for (const name of ["2", "3", "4"]) void start("row", name);
  await end("1", new Error("gone"));
  expect([await failing, begun]).toEqual(["gone", ["1", "2", "3", "4"]]);
  for (const name of ["2", "3", "4"]) await end(name);
});

test("nobody waits for ever for those who hang", async () => {
  const { begun, start, end } = makeWorks();
  for (const name of ["1", "2", "3", "4"]) void start("row", name);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(begun).not.toContain("4");
  await vi.advanceTimersByTimeAsync(1);
  expect(begun).toContain("4");
  // He who went on did not take the place of another.
  void start("row", "5");
  await end("4");
  expect(begun).not.toContain("5");
  await end("1");
  expect(begun).toContain("5");
  for (const name of ["2", "3", "5"]) await end(name);
});
