import { expect, test } from "vitest";
import { renderArticle } from "./article.ts";
import { renderComment } from "./comment.ts";
import { htmlToMarkdown } from "./from-html.ts";

test("the common elements", () => {
  expect(htmlToMarkdown("<p>A <b>b</b> <i>c</i> <del>d</del> <code>e</code><br>f</p><h2>G</h2><hr>")).toBe(
    "A **b** *c* ~~d~~ `e`\\\nf\n\n## G\n\n---",
  );
  expect(htmlToMarkdown("<blockquote><p>a<p>b</blockquote><ul><li>c<li>d<ol start=3><li>e</ol></ul>")).toBe(
    "> a\n>\n> b\n\n- c\n- d\n\n  3. e",
  );
  expect(htmlToMarkdown('<pre class="brush: php">if (a)\n  <b>b</b> &lt; c</pre>')).toBe(
    "```php\nif (a)\n  b < c\n```",
  );
});

test("a table stays one, and a bar in its cell is no border", () => {
  const markdown = htmlToMarkdown("<table><caption>Cap</caption><tr><th>h<th>i<tr><td>a|b<td>c</table>");
  expect(markdown).toBe("Cap\n\n| h | i |\n| - | - |\n| a\\|b | c |");
});

test("comments have neither headings nor tables, so these become lines", () => {
  const markdown = htmlToMarkdown("<h2>Head</h2><table><tr><td>a<td>b</table>", { into: "comment" });
  expect(renderComment(markdown).html).toBe("<p><strong>Head</strong></p>\n<p>a b</p>");
});

test("WordPress's blank lines are paragraphs and its newlines line breaks", () => {
  const body = "One\ntwo <em>x</em>\n\nthree\r\n\r\n<blockquote>four\n\nfive</blockquote>\nsix";
  expect(htmlToMarkdown(body, { autop: true })).toBe("One\\\ntwo *x*\n\nthree\n\n> four\n>\n> five\n\nsix");
  expect(htmlToMarkdown(body)).toContain("One two *x* three");
});

test("a body made of blocks has paragraphs already", () => {
  expect(htmlToMarkdown("<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->", { autop: true })).toBe(
    "One two",
  );
});

test("newlines in code are code", () => {
  expect(htmlToMarkdown("<pre>a\n\nb</pre>", { autop: true })).toBe("```\na\n\nb\n```");
});

test("shortcodes leave their words; brackets of the author's stay", () => {
  const source =
    '[caption id="x"]<img src="https://a.test/i.jpg" alt="A view"> The view[/caption] [gallery ids="1,2"] [sic] [[gallery]] [video src="https://a.test/v.mp4"] [slider id="3"]';
  expect(htmlToMarkdown(source, { autop: true })).toMatch(
    /^\[A view\]\(https:\/\/a\.test\/i\.jpg\) The view\s+\\\[sic] \\\[gallery]\s+<https:\/\/a\.test\/v\.mp4>$/,
  );
  expect(htmlToMarkdown("<code>[gallery]</code>")).toBe("`[gallery]`");
});

test("pictures and players become links", () => {
  expect(htmlToMarkdown('<img src="//a.test/x/cat.png?w=3">')).toBe("[cat.png](https://a.test/x/cat.png?w=3)");
  expect(htmlToMarkdown('<a href="https://a.test"><img src="https://a.test/i" alt="words"></a>')).toBe(
    "[words](https://a.test/)",
  );
  expect(htmlToMarkdown('<iframe src="https://video.test/1">no frames</iframe>')).toBe("<https://video.test/1>");
  expect(htmlToMarkdown('<img src="data:image/png;base64,AAAA" alt="a dot">')).toBe("a dot");
});

test("addresses in the words become links", () => {
  expect(htmlToMarkdown("See http://a.test/b_c_d.")).toBe("See <http://a.test/b_c_d>.");
});

test("scripts, styles and comments are dropped", () => {
  expect(htmlToMarkdown("a<script>x('</p>')</script><style>p{}</style><!--more--><!-- wp:x {} -->b")).toBe("ab");
});

test("links lead only where links may", () => {
  expect(
    htmlToMarkdown('<a href="javascript:alert(1)">a</a> <a href="&#106;avascript:x">b</a> <a href="/x">c</a>'),
  ).toBe("a b [c](/x)");
});

test("a note's number stays a number in brackets, its way back goes", () => {
  expect(
    htmlToMarkdown('word<sup><a href="#fn1">1</a></sup>, m<sup>2</sup>, H<sub>2</sub>O <a href="#ref1">↩</a>'),
  ).toBe("word\\[1], m², H₂O");
});

test("unknown elements leave their words, and signs of Markdown are no Markdown", () => {
  const markdown = htmlToMarkdown("<p><foo x='a>b'>*word*</foo> # 1 &lt;b&gt; a < b</p>");
  expect(renderArticle(markdown).text).toBe("*word* # 1 <b> a < b");
  expect(renderArticle(markdown).html).not.toMatch(/<em|<b>/);
});

test("emphasis that was opened around spaces is emphasis still", () => {
  expect(htmlToMarkdown("<p>a<em> b </em>c <strong>d<br></strong>e <b></b></p>")).toBe("a *b* c **d**\\\ne");
});

const MEGABYTE = 1_000_000;
test.each([
  "<b>",
  "<div>",
  "<ul><li>",
  "<blockquote>",
  "<p>a",
  "<br>",
  '<a "',
  "<a \"<b '",
  "<!--",
  "<script>",
  "<font c=1><p>",
  "*",
  "[a x=",
  "a\n",
  "http://a ",
  "<td>a",
  "<table><tr><td>a",
])(
  "a megabyte of %j takes seconds, not minutes, and does not throw",
  (part) => {
    const html = part.repeat(MEGABYTE / part.length);
    const start = process.threadCpuUsage();
    htmlToMarkdown(html, { autop: true });
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(6_000);
  },
  60_000,
);

test("words of what is endless are kept", () => {
  expect(htmlToMarkdown(`${"<p>a".repeat(60_000)}<p>last <b>word`)).toMatch(/last\nword$/);
});
