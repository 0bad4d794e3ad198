// Texts made to keep a parser busy or to overflow its stack.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderArticle } from "./article.ts";
import { renderComment } from "./comment.ts";

// What a comment may hold; the caller refuses more.
const COMMENT_LIMIT = 10_000;
const LIMIT_MS = 100;
const FULL_MS = 2_000;

const renderers = { renderComment, renderArticle };

/** The least of some runs, in time of the processor: what counts is the work, not what else the machine does. */
function milliseconds(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

function expectQuick(input: string): void {
  for (const [name, render] of Object.entries(renderers)) {
    const cut = input.slice(0, COMMENT_LIMIT);
    expect(
      milliseconds(3, () => render(cut)),
      `${name} at the limit`,
    ).toBeLessThan(LIMIT_MS);
    expect(
      milliseconds(1, () => render(input)),
      `${name} at full size`,
    ).toBeLessThan(FULL_MS);
  }
}

const wide = (part: string, count: number): [string, string] => [part, part.repeat(count)];

test.each([
  wide("*a **a ", 28_000),
  wide("_a ", 60_000),
  wide("[a", 60_000),
  wide("![a](", 40_000),
  wide("> ", 60_000),
  wide("- ", 60_000),
  wide("[a](<b", 60_000),
  wide("[^", 60_000),
  wide("<!--", 40_000),
  wide("http://a.b ", 15_000),
  wide("~~a ", 40_000),
  ["notes asked for but never written", `[^1]: x\n\n${"[^".repeat(90_000)}`],
  ["pictures in pictures", `${"![".repeat(20_000)}a${"](/media/x)".repeat(12_000)}`],
  ["emphasis in emphasis", `${"*".repeat(20_000)}a${"*".repeat(20_000)}`],
  ["many notes", Array.from({ length: 8_000 }, (_, n) => `x[^${n}]\n\n[^${n}]: n\n`).join("\n")],
])("quick: %s", (_, input) => expectQuick(input), 60_000);

const file = new URL("../../../shared/data/hostile/pathological-markdown.json", import.meta.url);
type Case = { name: string; parts?: [string, number][] };

const BY_RULE: Record<string, () => string> = {
  "backticks growing": () => Array.from({ length: 2_499 }, (_, n) => `e${"`".repeat(n + 1)}`).join(""),
  "deeply nested lists": () => Array.from({ length: 500 }, (_, n) => `${"  ".repeat(n)}* a\n`).join(""),
};

describe.skipIf(!existsSync(file))("collected inputs (skipped where ../shared/data/hostile is missing)", () => {
  const cases: Case[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).cases : [];
  test.each(cases)(
    "$name",
    ({ name, parts }) => {
      const input = parts?.map(([part, count]) => part.repeat(count)).join("") ?? BY_RULE[name]?.();
      expect(input, "an input made by a rule that this test does not know").toBeDefined();
      expectQuick(input ?? "");
    },
    60_000,
  );
});
