import { expect, test } from "vitest";
import type { ArticleRecord, CommentRecord, TransferRecord } from "../records.ts";
import { readWxr } from "./wxr-reader.ts";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* inChunks(text: string) {
  for (let at = 0; at < text.length; at += 37) yield text.slice(at, at + 37);
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:base_site_url>https://example.org</wp:base_site_url>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>Ada@example.org</wp:author_email>
<wp:author_display_name><![CDATA[Ada &amp; Co]]></wp:author_display_name></wp:author>`;

const read = (items: string): Promise<TransferRecord[]> => all(readWxr(inChunks(`${HEAD}${items}</channel></rss>`)));

const item = (fields: string, comments = "") =>
  `<item><title>T</title><wp:post_id>1</wp:post_id><wp:post_date_gmt>2014-01-14 17:31:03</wp:post_date_gmt>${fields}${comments}</item>`;
const says = (fields: string) =>
  `<wp:comment><wp:comment_content><![CDATA[Hello]]></wp:comment_content>${fields}</wp:comment>`;

const articleOf = async (items: string) => (await read(items)).find(({ kind }) => kind === "article") as ArticleRecord;
const commentOf = async (fields: string) =>
  (await read(item("", says(fields)))).find(({ kind }) => kind === "comment") as CommentRecord;
const reasons = async (items: string) =>
  (await read(items)).flatMap((record) => (record.kind === "left-out" ? [record.reason] : []));

test("a post becomes an article", async () => {
  const article = await articleOf(
    item(`<title>Tom &amp;amp; Jerry&#8217;s <![CDATA[<em>day</em>]]></title><dc:creator>ada</dc:creator><wp:post_name>tom%20jerry</wp:post_name>
      <content:encoded><![CDATA[One <strong>line</strong>.\n\nAnother.]]></content:encoded><excerpt:encoded><![CDATA[In <b>short</b>]]></excerpt:encoded>
      <category domain="post_tag" nicename="t">Tag</category><category domain="category" nicename="c">Cat</category>
      <category domain="category" nicename="uncategorized">Ohne</category><wp:status>publish</wp:status>`).replace(
      "<title>T</title>",
      "",
    ),
  );
  expect(article).toMatchObject({
    title: "Tom & Jerry’s day",
    slug: "tom jerry",
    body: "One **line**.\n\nAnother.",
    dek: "In short",
    topics: ["Cat", "Tag"],
    author: { name: "Ada & Co" },
    source: "wxr https://example.org",
    status: "published",
    publishedAt: new Date("2014-01-14T17:31:03Z"),
  });
});

test("what was not public comes in as a draft, what was thrown away not at all", async () => {
  for (const fields of ["draft", "pending", "private", "future"]) {
    expect((await articleOf(item(`<wp:status>${fields}</wp:status>`))).status, fields).toBe("draft");
  }
  expect((await articleOf(item("<wp:post_password>enter</wp:post_password>"))).status).toBe("draft");
  expect(await reasons(item("<wp:status>trash</wp:status>"))).toEqual(["posts in the bin"]);
  expect(await reasons(item("<wp:post_type>attachment</wp:post_type>", says("")))).toEqual(["attachments"]);
});

test("a page comes in when it was talked about", async () => {
  const page = "<wp:post_type>page</wp:post_type>";
  expect(await reasons(item(page))).toEqual(["pages without comments"]);
  expect(await reasons(item(page, says("")))).toEqual([]);
  expect(await reasons(item(page, says("<wp:comment_type>pingback</wp:comment_type>")))).toEqual([
    "pingbacks",
    "pages without comments",
  ]);
});

test("zeros are no date", async () => {
  const zero = "0000-00-00 00:00:00";
  const dated = item(`<wp:post_date>2020-02-02 10:00:00</wp:post_date>`).replace("2014-01-14 17:31:03", zero);
  expect((await articleOf(dated)).publishedAt).toEqual(new Date("2020-02-02T10:00:00Z"));
  const comment = await commentOf(`<wp:comment_date_gmt>${zero}</wp:comment_date_gmt>`);
  expect(comment.createdAt).toBe(null);
});

test("comments wait or are left out as they were there", async () => {
  const approved = (value: string) => `<wp:comment_approved>${value}</wp:comment_approved>`;
  expect((await commentOf(approved("1"))).hiddenAt).toBe(null);
  expect((await commentOf("")).hiddenAt).toBe(null);
  expect((await commentOf(approved("0"))).hiddenAt).toBe("on arrival");
  expect(await reasons(item("", says(approved("spam")) + says(approved("trash"))))).toEqual([
    "comments marked as spam",
    "comments in the bin",
  ]);
  expect(await reasons(item("", says("<wp:comment_type>trackback</wp:comment_type>")))).toEqual(["trackbacks"]);
});

test("visitors are told apart by name and mail, and no mail is kept in the clear", async () => {
  const by = (name: string, mail: string) =>
    commentOf(
      `<wp:comment_author>${name}</wp:comment_author><wp:comment_author_email>${mail}\n  </wp:comment_author_email>`,
    );
  const [jane, sameJane, john, staff] = await Promise.all([
    by("Jane", "x@example.org"),
    by("Jane", "X@example.org"),
    by("John", "x@example.org"),
    by("ada", "ada@EXAMPLE.org"),
  ]);
  expect(jane?.author?.key).toBe(sameJane?.author?.key);
  expect(jane?.author?.key).not.toBe(john?.author?.key);
  expect(staff?.author).toMatchObject({ key: "login ada", name: "Ada & Co" });
  expect(JSON.stringify([jane, sameJane, john, staff])).not.toMatch(/@example/i);
});

test("markup in comments becomes Markdown that comments may have", async () => {
  const comment = `<wp:comment><wp:comment_content><![CDATA[<h1>Big</h1>See <a href="https://example.org/x">this</a>\n\nBye *]]></wp:comment_content></wp:comment>`;
  const record = (await read(item("", comment))).find(({ kind }) => kind === "comment") as CommentRecord;
  expect(record.body).toBe("**Big**\n\nSee [this](https://example.org/x)\n\nBye \\*");
});

test("bad XML is named, and reading goes on", async () => {
  const records = await read(
    `${item("<dc:creator>Tom & Jerry</wp:none></dc:creator>")}\n${item("").replace(">1<", ">2<")}`,
  );
  expect(records.filter(({ kind }) => kind === "article")).toHaveLength(2);
  expect(records.find(({ kind }) => kind === "bad")).toMatchObject({ why: expect.stringContaining("not valid XML") });
});

test("a file that ends too early gives what was whole", async () => {
  const text = `${HEAD}${item("")}<item><title>Cut`;
  const records = await all(readWxr(inChunks(text)));
  expect(records.map(({ kind }) => kind)).toEqual(["article", "end", "bad"]);
});
