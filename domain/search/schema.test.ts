import { describe, expect, test } from "vitest";
import { configurationFor } from "./language.ts";
import { MARK_END, MARK_START, splitMarks } from "./marks.ts";
import { LAST_PAGE, MAX_QUERY, parseSearch } from "./schema.ts";

describe("what somebody wrote into the address", () => {
  test.each([
    [{}, { query: "", page: 1, shortened: false }],
    [{ q: "  harbour \n lights " }, { query: "harbour lights", page: 1, shortened: false }],
    [{ q: "a\u0000b\ud800\u0007" }, { query: "a b\ufffd", page: 1, shortened: false }],
    [
      { q: ["one", "two"], page: ["2", "3"] },
      { query: "one", page: 2, shortened: false },
    ],
    [
      { q: "x", page: "-1" },
      { query: "x", page: 1, shortened: false },
    ],
    [
      { q: "x", page: "1e9" },
      { query: "x", page: 1, shortened: false },
    ],
    [
      { q: "x", page: "9999" },
      { query: "x", page: LAST_PAGE, shortened: false },
    ],
  ])("%o is taken as %o", (given, taken) => expect(parseSearch(given)).toEqual(taken));

  test("is cut at two hundred characters, none of them in half, and said to be", () => {
    const { query, shortened } = parseSearch({ q: "🌊".repeat(MAX_QUERY + 1) });
    expect(query).toBe("🌊".repeat(MAX_QUERY));
    expect(shortened).toBe(true);
    expect(parseSearch({ q: "x".repeat(MAX_QUERY) }).shortened).toBe(false);
  });
});

test("a marked text becomes its pieces, whatever marks are missing", () => {
  expect(splitMarks(`a ${MARK_START}b${MARK_END}${MARK_START}c`)).toEqual([
    { text: "a ", hit: false },
    { text: "b", hit: true },
    { text: "c", hit: true },
  ]);
  expect(splitMarks("")).toEqual([]);
});

test.each([
  ["en", "english"],
  ["pt-BR", "portuguese"],
  ["nb", "norwegian"],
  ["ja", "simple"],
  ["constructor", "simple"],
])("words in %s are stemmed by %s", (language, configuration) =>
  expect(configurationFor(language)).toBe(configuration),
);
