import { brotliCompressSync, constants } from "node:zlib";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import type { OutlineEntry } from "#domain/comments/outline/entries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { ALL_OPEN, outlineHtml } from "./outline-html.ts";

const t = wordsFor("en", "UTC");

const entry = (id: string, given: Partial<OutlineEntry> = {}): OutlineEntry => ({
  id,
  title: `About ${id}`,
  authorHandle: "ada",
  authorName: "Ada Quill",
  beneath: 0,
  recommendations: 0,
  at: 1_777_777_777,
  tombstone: null,
  replies: [],
  ...given,
});

const words = (text: string) =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("an entry leads to its comment, and tells who wrote it, how many recommend it and how many answer", () => {
  const { text } = outlineHtml([entry("c1", { recommendations: 12, beneath: 1, replies: [entry("c2")] })], 2, t);
  expect(text).toContain('<a href="c/c1">About c1</a>');
  expect(words(text)).toBe("About c1 Ada Quill 12 recommendations 1 About c2 Ada Quill");
  expect(text).toContain('<summary aria-label="1 reply">1</summary>');
  expect(text).toContain('data-at="1777777777" data-by="ada"');
});

test("who left is called so, and a comment without words after its author", () => {
  const { text } = outlineHtml([entry("c1", { title: "", authorHandle: null, authorName: null })], 1, t);
  expect(words(text)).toBe("Comment by Former reader Former reader");
  expect(text).not.toContain("data-by");
});

test("a tombstone says what it is", () => {
  const gone = { title: "", authorHandle: null, authorName: null, tombstone: "withdrawn" } as const;
  expect(words(outlineHtml([entry("c1", gone)], 1, t).text)).toBe(t("comments.withdrawn"));
});

test("all branches stand open while that is some screens; beyond, the first replies are seen and the rest is folded", () => {
  const deep = entry("c1", { replies: [entry("c2", { replies: [entry("c3", { replies: [entry("c4")] })] })] });
  expect(outlineHtml([deep], ALL_OPEN, t).text.match(/<details open>/g)).toHaveLength(3);
  const long = outlineHtml([deep], ALL_OPEN + 1, t).text;
  expect(long.match(/<details open>/g)).toHaveLength(1);
  expect(long.match(/<details>/g)).toHaveLength(2);
  expect(words(long)).toContain("About c4");
});

test("what people call themselves and their comments stays text", () => {
  const evil = `"><script>alert(1)</script>&'`;
  const { text } = outlineHtml([entry("c1", { title: evil, authorName: evil, authorHandle: evil })], 1, t);
  const item = parseFragment(text).childNodes[0] as unknown as { childNodes: { nodeName: string }[] };
  expect(item.childNodes.map((node) => node.nodeName)).toEqual(["p"]);
  expect(text).not.toContain("<script");
});

/** Comments as a talkative site has them: no subjects, common words, names that come again and again. */
function talk(count: number): OutlineEntry[] {
  let state = 7;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = (from: string) => from[Math.floor(chance() * from.length)] ?? "";
  const vocabulary = Array.from({ length: 400 }, () =>
    Array.from({ length: 2 + chance() * 7 }, () => pick("etaoinshrdlucmf")).join(""),
  );
  const say = (letters: number) => {
    let said = "";
    while (said.length < letters) said += `${vocabulary[Math.floor(chance() ** 2 * 400)]} `;
    return said.slice(0, letters);
  };
  const id = () => Array.from({ length: 13 }, () => pick("23456789bcdfghjkmnpqrstvwxz")).join("");
  const tops: OutlineEntry[] = [];
  for (let n = 0; n < count; n++) {
    const by = `reader${Math.floor(chance() ** 2 * 700)}`;
    const one = entry(id(), {
      title: say(count > 1_000 ? 36 : 60),
      authorHandle: by,
      authorName: by,
      at: 1_777_000_000 + n * 97,
    });
    const above = chance() < 0.4 ? undefined : tops.at(-1);
    if (above) above.beneath += 1;
    (above?.replies ?? tops).push(one);
  }
  return tops;
}

test("it is light: a hundred comments below 10 kB, ten thousand below 350 kB", () => {
  const weigh = (count: number) => {
    const { text } = outlineHtml(talk(count), count, t);
    return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  };
  expect(weigh(100)).toBeLessThan(10_000);
  expect(weigh(10_000)).toBeLessThan(350_000);
});
