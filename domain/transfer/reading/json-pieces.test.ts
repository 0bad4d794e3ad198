import { expect, test } from "vitest";
import { cutJson, type Piece } from "./json-pieces.ts";

const WANTED = new Map([
  ["article", "whole"],
  ["comments", "members"],
] as const);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* inChunks(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function cut(text: string, size = text.length || 1): Promise<Piece[]> {
  return all(cutJson(inChunks(text, size), WANTED));
}

const values = (pieces: Piece[]) => pieces.flatMap((piece) => (piece.at === "value" ? [piece.text] : []));
const broken = (pieces: Piece[]) => pieces.flatMap((piece) => (piece.at === "broken" ? [piece.line] : []));

const PRETTY = `\uFEFF{
  "other": [1, {"comments": ["no"]}, "}"],
  "comments": [
    {"body": "a \\"quoted\\" } ] , text\\\\"},
    {"body": "second"}
  ],
  "article": {"title": "T"}
}`;

test("pieces come in their order and know their lines", async () => {
  const pieces = await cut(PRETTY);
  expect(pieces.map(({ at, line }) => `${at} ${line}`)).toEqual(["open 1", "value 4", "value 5", "value 7", "close 8"]);
  expect(values(pieces).map((text) => JSON.parse(text))).toEqual([
    { body: 'a "quoted" } ] , text\\' },
    { body: "second" },
    { title: "T" },
  ]);
});

test("it does not matter where the disk cuts the text", async () => {
  const whole = await cut(PRETTY);
  for (const size of [1, 2, 3, 7, 31]) expect(await cut(PRETTY, size), `chunks of ${size}`).toEqual(whole);
});

test("objects may follow one another or stand in a list", async () => {
  const one = '{"article":{"title":"A"},"comments":[]}';
  for (const text of [`${one}\n${one}\n`, `${one}${one}`, `[${one}, ${one}]`])
    expect(values(await cut(text))).toHaveLength(2);
});

test("bare words and numbers are pieces too", async () => {
  expect(values(await cut('{"comments":[1,null , true],"article":null}'))).toEqual(["1", "null", "true", "null"]);
});

test("a line that was cut off loses its object and nothing after it", async () => {
  const good = '{"article":{"title":"good"},"comments":[]}';
  const cutOff = [
    '{"article":{"title":"lo',
    '{"article":{"title":"x"},"comments":[{"id":1}',
    '{"article":{"title":"x"}',
    '{"art',
    "{",
  ];
  for (const line of cutOff) {
    const pieces = await cut(`${good}\n${line}\n${good}\n`, 5);
    expect(broken(pieces), line).toEqual([2]);
    expect(pieces.at(-1), line).toEqual({ at: "close", line: 3 });
    expect(
      values(pieces).filter((text) => text.includes("good")),
      line,
    ).toHaveLength(2);
  }
});

test("a file that ends too early is said to be broken", async () => {
  for (let end = 1; end < PRETTY.trimEnd().length; end += 1) {
    const pieces = await cut(PRETTY.slice(0, end));
    expect(
      pieces.some(({ at }) => at === "close"),
      PRETTY.slice(0, end),
    ).toBe(false);
    if (end > 1) expect(broken(pieces), PRETTY.slice(0, end)).toHaveLength(1);
  }
});

test("a missing quotation mark does not fill the memory", async () => {
  async function* endless() {
    yield '{"article": "';
    for (let n = 0; n < 12; n += 1) yield "x".repeat(1_000_000);
  }
  const pieces = await all(cutJson(endless(), WANTED));
  expect(pieces.at(-1)).toMatchObject({ at: "broken", why: expect.stringContaining("quotation mark") });
});
