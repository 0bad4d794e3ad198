import { describe, expect, test } from "vitest";
import { ORDERS, readEdge, readPlace, writeEdge } from "./place.ts";
import { boostOf, rankOf } from "./ranking.ts";

const PUBLISHED = new Date("2026-05-01T08:00:00Z");

describe("a place in an address", () => {
  test.each([
    [{}, { order: "oldest", cursor: null }],
    [{ order: "newest" }, { order: "newest", cursor: null }],
    [
      { order: "best", after: "-3.5~210" },
      { order: "best", cursor: { after: "-3.5~210" } },
    ],
    [{ after: "1A1B" }, { order: "oldest", cursor: { after: "1A1B" } }],
    [
      { order: "newest", before: "1A" },
      { order: "newest", cursor: { before: "1A" } },
    ],
    // After is asked first, as in links that somebody put together.
    [
      { after: "1A", before: "1B" },
      { order: "oldest", cursor: { after: "1A" } },
    ],
  ])("%o is taken as %o", (asked, place) => expect(readPlace(asked)).toEqual(place));

  const HOSTILE = [
    "x",
    "1",
    "-1",
    "1A;--",
    "'; DROP TABLE",
    "NaN~1A",
    "-Infinity~1A",
    "1e999~1A",
    "5~1A",
    "-1e5~1A",
    `-${"9".repeat(400)}~1A`,
    "-1.5~",
    "~1A",
    "~",
    "-1.5~1A~1A",
    "-1.5~9",
    "\u0000",
    "\ud800~1A",
  ];
  test.each(HOSTILE)("%j is ignored in the order Best", (after) =>
    expect(readPlace({ order: "best", after }).cursor).toBeNull(),
  );
  test.each([...HOSTILE, "-1.5~1A"])("%j is ignored in the order of the conversation", (after) =>
    expect(readPlace({ after }).cursor).toBeNull(),
  );
  test("a path longer than any in the database is ignored", () =>
    expect(readPlace({ after: "1A".repeat(2_000) }).cursor).toBeNull());
  test("an order that does not exist is the oldest", () =>
    expect(readPlace({ order: "constructor", after: "1A" })).toEqual({ order: "oldest", cursor: { after: "1A" } }));

  test("what was written is read again, to the last digit", () => {
    for (const order of ORDERS) {
      for (let n = 0; n < 200; n++) {
        const rank = rankOf(n, boostOf(new Date(PUBLISHED.getTime() + n * 1_234_567), PUBLISHED));
        const edge = readEdge(order, writeEdge(order, { path: "1A210", rank }));
        expect(edge?.path).toBe("1A210");
        if (order === "best") expect(Number(edge?.rank)).toBe(rank);
      }
    }
  });
});
