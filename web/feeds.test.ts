import sax from "sax";
import { describe, expect, test } from "vitest";
import { type Channel, changedAt, type FeedEntry, jsonFeed, rss } from "./feeds.ts";

const channel: Channel = {
  title: "Tide & Times <weekly>",
  description: "All &amp; sundry",
  language: "en-GB",
  url: "https://paper.example/",
  feedUrl: "https://paper.example/feed.xml?a=1&b=2",
};
const entry: FeedEntry = {
  id: "afterword:article:x1",
  url: "https://paper.example/a/tides",
  title: "Tides",
  summary: "",
  html: "<p>Words.</p>",
  author: "Ada Quill",
  publishedAt: new Date("2026-05-01T08:00:00Z"),
  updatedAt: null,
  topics: [],
};
const HOSTILE = "a ]]> b ]]></title><script>alert(1)</script> &amp;lt; & \u0000\u0007\u000b\ufffe\ud800 <![CDATA[ c";
const HOSTILE_READ = "a ]]> b ]]></title><script>alert(1)</script> &amp;lt; & \ufffd <![CDATA[ c";

/** Strictly parsed: path of each element with its text, in order. Throws where a feed reader would. */
function readXml(xml: string): [path: string, text: string][] {
  const parser = sax.parser(true, { xmlns: true });
  const open: { path: string; text: string }[] = [];
  const found: [string, string][] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => void open.push({ path: `${open.at(-1)?.path ?? ""}/${name}`, text: "" });
  parser.ontext = parser.oncdata = (text) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.onclosetag = () => {
    const here = open.pop();
    if (here) found.push([here.path, here.text]);
  };
  parser.write(xml).close();
  return found;
}
const texts = (xml: string, path: string) => readXml(xml).flatMap(([where, text]) => (where === path ? [text] : []));

describe("RSS", () => {
  test("says what RSS 2.0 asks for, and where the feed itself is", () => {
    const xml = rss(channel, [entry]);
    expect(texts(xml, "/rss/channel/title")).toEqual([channel.title]);
    expect(texts(xml, "/rss/channel/description")).toEqual([channel.description]);
    expect(texts(xml, "/rss/channel/link")).toEqual([channel.url]);
    expect(texts(xml, "/rss/channel/language")).toEqual(["en-GB"]);
    expect(xml).toContain(
      '<atom:link href="https://paper.example/feed.xml?a=1&amp;b=2" rel="self" type="application/rss+xml"/>',
    );
    expect(xml).toContain('<guid isPermaLink="false">afterword:article:x1</guid>');
    expect(texts(xml, "/rss/channel/item/pubDate")).toEqual(["Fri, 01 May 2026 08:00:00 GMT"]);
    expect(texts(xml, "/rss/channel/item/dc:creator")).toEqual(["Ada Quill"]);
  });

  test("carries any text exactly, however it looks, but for characters that XML cannot hold", () => {
    const xml = rss(channel, [{ ...entry, title: HOSTILE, author: HOSTILE, topics: [HOSTILE] }]);
    expect(texts(xml, "/rss/channel/item/title")).toEqual([HOSTILE_READ]);
    expect(texts(xml, "/rss/channel/item/dc:creator")).toEqual([HOSTILE_READ]);
    expect(texts(xml, "/rss/channel/item/category")).toEqual([HOSTILE_READ]);
  });

  test("carries a text as HTML that says the same", () => {
    const html = "<p>x[[1]]>2 and ]]> again &amp;amp; \u0001end</p>";
    const xml = rss(channel, [{ ...entry, html, summary: "1 < 2 ]]> & <b>" }]);
    expect(texts(xml, "/rss/channel/item/content:encoded")).toEqual([
      "<p>x[[1]]&gt;2 and ]]&gt; again &amp;amp; end</p>",
    ]);
    expect(texts(xml, "/rss/channel/item/description")).toEqual(["1 &lt; 2 ]]&gt; &amp; &lt;b&gt;"]);
  });

  test("is well formed with nothing in it, and the same each time", () => {
    expect(texts(rss(channel, []), "/rss/channel/title")).toHaveLength(1);
    expect(texts(rss(channel, [{ ...entry, html: "" }]), "/rss/channel/item/link")).toEqual([entry.url]);
    expect(changedAt([])).toEqual(new Date(0));
  });

  test("was changed when its newest entry was", () => {
    const edited = { ...entry, updatedAt: new Date("2026-05-03T00:00:00Z") };
    expect(changedAt([edited, { ...entry, publishedAt: new Date("2026-05-02T00:00:00Z") }])).toEqual(edited.updatedAt);
  });
});

describe("JSON Feed", () => {
  test("is version 1.1, with absolute links and without empty fields", () => {
    const feed = JSON.parse(jsonFeed(channel, [{ ...entry, html: '<p><a href="/about">us</a></p>', topics: ["Sea"] }]));
    expect(feed).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: channel.title,
      home_page_url: channel.url,
      feed_url: channel.feedUrl,
      description: channel.description,
      language: "en-GB",
      items: [
        {
          id: entry.id,
          url: entry.url,
          title: "Tides",
          content_html: '<p><a href="https://paper.example/about">us</a></p>',
          date_published: "2026-05-01T08:00:00.000Z",
          authors: [{ name: "Ada Quill" }],
          tags: ["Sea"],
        },
      ],
    });
  });
});
