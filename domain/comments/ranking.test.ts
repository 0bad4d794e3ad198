import { describe, expect, test } from "vitest";
import { HOUR } from "#lib/clock.ts";
import { boostOf, MOST_BOOST, READERS_HALVE_IN, rankOf } from "./ranking.ts";

const published = new Date("2026-05-01T08:00:00Z");
const boostAfter = (hours: number) => boostOf(new Date(published.getTime() + hours * HOUR), published);
/** The comments' names in the order "Best". */
const order = (comments: Record<string, [hours: number, recommendations: number]>) =>
  Object.entries(comments)
    .map(([name, [hours, n]]) => ({ name, rank: rankOf(n, boostAfter(hours)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);

describe("how much a recommendation counts", () => {
  test.each([
    [-5, 1],
    [0, 1],
    [12, 1.2599],
    [36, 2],
    [72, 4],
    [100_000, 4],
  ])("%d hours after publication: %d", (hours, boost) => expect(boostAfter(hours)).toBe(boost));

  test("doubles while half of the remaining readers come, up to the most", () => {
    expect(boostAfter(READERS_HALVE_IN / HOUR)).toBe(2);
    expect(boostAfter(10 * (READERS_HALVE_IN / HOUR))).toBe(MOST_BOOST);
  });
});

describe("the order Best", () => {
  test("of two that came together, the one that more recommend", () => {
    expect(order({ few: [1, 3], many: [1, 4] })).toEqual(["many", "few"]);
  });

  test("a late answer rises past an early one that had all day", () => {
    expect(order({ early: [0, 12], late: [48, 6] })).toEqual(["late", "early"]);
  });

  test("but being late is not enough: it must still be liked by half as many", () => {
    expect(order({ early: [0, 12], late: [48, 4] })).toEqual(["early", "late"]);
  });

  test("one friend's click on the last comment does not outweigh what a handful said of the first", () => {
    expect(order({ first: [0, 4], friend: [1_000, 1] })).toEqual(["first", "friend"]);
  });

  test("a year later a comment needs a quarter of the crowd, not one voice", () => {
    expect(order({ crowd: [0, 100], one: [9_000, 1], ten: [9_000, 10], thirty: [9_000, 30] })).toEqual([
      "thirty",
      "crowd",
      "ten",
      "one",
    ]);
  });

  test("what nobody recommends comes after all that somebody does, whatever an import says", () => {
    expect(rankOf(0, 4)).toBe(0);
    expect(rankOf(-7, 1)).toBe(0);
    expect(rankOf(1, 1)).toBeLessThan(0);
  });
});

test("one more recommendation never makes a comment fall, at any time", () => {
  for (let hours = 0; hours <= 100; hours += 5) {
    for (let n = 0; n < 500; n++) expect(rankOf(n + 1, boostAfter(hours))).toBeLessThan(rankOf(n, boostAfter(hours)));
  }
});

test("of two with as many, the later one never stands below", () => {
  for (let hours = 0; hours < 100; hours += 1) {
    expect(rankOf(5, boostAfter(hours + 1))).toBeLessThanOrEqual(rankOf(5, boostAfter(hours)));
  }
});
