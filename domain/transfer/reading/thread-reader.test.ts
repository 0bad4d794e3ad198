import { expect, test } from "vitest";
import type { CommentRecord, TransferRecord } from "../records.ts";
import { readThread } from "./thread-reader.ts";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* once(text: string) {
  yield text;
}

const read = (value: unknown): Promise<TransferRecord[]> =>
  all(readThread(once(typeof value === "string" ? value : JSON.stringify(value))));

async function comment(fields: Record<string, unknown>): Promise<CommentRecord> {
  const records = await read({ comments: [fields] });
  return records.find((record) => record.kind === "comment") as CommentRecord;
}

const AT = "2015-08-17T07:45:39Z";

test("an article keeps what the format says of it", async () => {
  const [article] = await read({
    article: {
      title: " A  title ",
      summary: "Dek",
      credit: "Agency",
      topics: ["One", 2],
      body: ["First.", "Second."],
      publishedAt: AT,
      slug: "a-title",
    },
  });
  expect(article).toMatchObject({
    title: "A title",
    dek: "Dek",
    credit: "Agency",
    topics: ["One", "2"],
    body: "First.\n\nSecond.",
    slug: "a-title",
    status: "published",
    publishedAt: new Date(AT),
    author: null,
  });
});

test("comments may stand before their article", async () => {
  const records = await read('{"comments":[{"id":1,"body":"x"}],"article":{"title":"T"}}');
  expect(records.map(({ kind }) => kind)).toEqual(["comment", "article", "end"]);
});

test("numbers are as good as texts for ids, and 0 is no parent", async () => {
  expect(await comment({ id: 7, parentId: 3, body: "x" })).toMatchObject({ id: "7", parentId: "3" });
  expect(await comment({ id: 7, parentId: 0, body: "x" })).toMatchObject({ parentId: null });
  expect(await comment({ id: 7, parentId: "", body: "x" })).toMatchObject({ parentId: null });
});

test("what is missing or odd is taken for nothing", async () => {
  const odd = { id: 1, author: {}, title: null, body: "x", createdAt: "soon", editedAt: false, score: "many" };
  expect(await comment(odd)).toMatchObject({ author: null, subject: "", createdAt: null, editedAt: null, score: 0 });
});

test("times are read in the ways people write them, without a zone as UTC", async () => {
  const at = async (createdAt: unknown) => (await comment({ body: "x", createdAt })).createdAt?.toISOString();
  expect(await at("2015-08-17 07:45:39")).toBe("2015-08-17T07:45:39.000Z");
  expect(await at("2015-08-17T09:45:39+02:00")).toBe("2015-08-17T07:45:39.000Z");
  expect(await at("Mon, 17 Aug 2015 07:45:39 +0000")).toBe("2015-08-17T07:45:39.000Z");
  expect(await at(1_439_797_539)).toBe("2015-08-17T07:45:39.000Z");
  expect(await at(1_439_797_539_000)).toBe("2015-08-17T07:45:39.000Z");
  for (const nonsense of ["0000-00-00 00:00:00", "2015-13-45", "yesterday", Number.NaN, "", {}])
    expect(await at(nonsense)).toBe(undefined);
});

test("what was taken away elsewhere is withdrawn here, and its author unknown", async () => {
  expect(await comment({ author: "[deleted]", body: "[deleted]", createdAt: AT })).toMatchObject({
    author: null,
    withdrawnAt: "when written",
  });
  expect(await comment({ author: null, body: "Still readable" })).toMatchObject({
    author: null,
    withdrawnAt: null,
    body: "Still readable",
  });
  expect(await comment({ author: "ada", body: "I [deleted] it" })).toMatchObject({ withdrawnAt: null });
});

test("what PostgreSQL cannot hold is left out of a text", async () => {
  expect(await comment({ body: "a\u0000b\ud800c\r\nd", title: "x\u0000y" })).toMatchObject({
    body: "ab\ufffdc\nd",
    subject: "xy",
  });
});

test("a comment without an id is known again", async () => {
  const fields = { body: "x", createdAt: AT, author: "ada" };
  const first = await comment(fields);
  expect(first.id).toBe((await comment(fields)).id);
  expect(first.id).not.toBe((await comment({ ...fields, body: "y" })).id);
});

test("people are called as they want to be", async () => {
  const [, record] = await read(
    '{"people":[{"handle":"ada","name":"Ada L."}],"article":{},"comments":[{"author":"ada","body":"x"}]}',
  );
  expect(record).toMatchObject({ author: { name: "ada", displayName: "Ada L.", isHandle: true } });
});

test("a record that is none is named with its line, and the others come", async () => {
  const text =
    '{"article":{"title":"T"},\n"comments":[\n{"id":1,"body":"a"},\n"what",\n{"id":2,"body":\'b\'},\n{},\n{"id":3,"body":"c"}]}';
  const records = await read(text);
  expect(records.filter(({ kind }) => kind === "comment")).toHaveLength(2);
  expect(records.filter((record) => record.kind === "bad")).toMatchObject([
    { line: 4, what: "comment 2", why: "it is no object" },
    { line: 5, what: "comment 3", why: "it is not valid JSON" },
    { line: 6, what: "comment 4" },
  ]);
});

test("articles of the same name at other times are others", async () => {
  const keys = ["2020-01-01", "2021-01-01"].map(
    async (publishedAt) => (await read({ article: { title: "News", publishedAt } }))[0],
  );
  const [first, second] = (await Promise.all(keys)) as { key: string }[];
  expect(first?.key).not.toBe(second?.key);
});
