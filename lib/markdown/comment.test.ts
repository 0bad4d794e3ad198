import { expect, test } from "vitest";
import { COMMENT_RENDERER, renderComment } from "./comment.ts";

const REL = 'rel="nofollow ugc noopener"';
const html = (source: string) => renderComment(source).html;

test("paragraphs, and single newlines as line breaks", () => {
  expect(html("One\ntwo\n\nthree")).toBe("<p>One<br>\ntwo</p>\n<p>three</p>");
});

test("emphasis, strong, strikethrough and inline code", () => {
  expect(html("*a* **b** ~~c~~ `<d>`")).toBe("<p><em>a</em> <strong>b</strong> <s>c</s> <code>&lt;d></code></p>");
});

test("links are followed by no search engine and open no way back", () => {
  const link = `<p><a href="https://example.org/x" ${REL}>`;
  expect(html("[words](https://example.org/x)")).toBe(`${link}words</a></p>`);
  expect(html("<https://example.org/x>")).toBe(`${link}https://example.org/x</a></p>`);
  expect(html("https://example.org/x")).toBe(`${link}https://example.org/x</a></p>`);
  expect(html("[us](/a/story)")).toBe(`<p><a href="/a/story" ${REL}>us</a></p>`);
  expect(html("[me](mailto:a@example.org)")).toBe(`<p><a href="mailto:a@example.org" ${REL}>me</a></p>`);
});

test.each([
  "[x](javascript:alert(1))",
  "[x](//evil.test)",
  "[x](https:evil.test)",
  "[x](mailto:a@example.org?bcc=all@example.org)",
  "[x](tel:+1900)",
  "[x](ftp://example.org)",
  "[x](#c-1)",
  "[x](data:text/html,hi)",
])("%s stays words", (source) => {
  expect(html(source)).not.toContain("<a");
  expect(renderComment(source).text).toBe(source);
});

test.each([
  "[x](https://bank.example@evil.test)",
  "[x](https://user:pass@evil.test)",
  "<https://bank.example@evil.test>",
])("%s leads nowhere under a borrowed name", (source) => expect(html(source)).not.toMatch(/href="[^"]*evil/));

test("a backslash is no slash that leads off the site", () => {
  expect(html("[x](/\\\\evil.test)")).toContain('href="/%5Cevil.test"');
});

test("only full web addresses become links by themselves", () => {
  expect(html("example.com www.example.com a@example.com ftp://example.com //example.com")).not.toContain("<a");
});

test("a link without words shows its address", () => {
  expect(html("[](https://example.org)")).toBe(`<p><a href="https://example.org" ${REL}>https://example.org</a></p>`);
});

test("the fifty-first link is written out", () => {
  const source = Array.from({ length: 52 }, (_, index) => `[w${index}](https://example.org/${index})`).join(" ");
  expect(html(source).match(/<a /g)).toHaveLength(50);
  expect(html(source)).toContain("w51 (https://example.org/51)");
});

test("block quotes, lists, rules and code blocks", () => {
  expect(html("> a\n\n- b\n- c\n\n3. d\n\n---")).toBe(
    '<blockquote>\n<p>a</p>\n</blockquote>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<ol start="3">\n<li>d</li>\n</ol>\n<hr>',
  );
  expect(html('```js\n"<b>"\n```')).toBe('<pre tabindex="0"><code>"&lt;b>"\n</code></pre>');
});

test("headings and tables stay as they were typed", () => {
  expect(html("# 1 fan\n\nThis\n---")).toBe("<p># 1 fan</p>\n<p>This</p>\n<hr>");
  expect(html("| a |\n|---|\n| b |")).toBe("<p>| a |<br>\n|---|<br>\n| b |</p>");
});

test("a picture becomes a link, and within a link its words", () => {
  expect(html("![a cat](https://example.org/cat.png)")).toBe(
    `<p><a href="https://example.org/cat.png" ${REL}>a cat</a></p>`,
  );
  expect(html("[![a cat](https://x.test/cat.png)](https://example.org)")).toBe(
    `<p><a href="https://example.org" ${REL}>a cat</a></p>`,
  );
});

test("HTML appears as it was typed", () => {
  const typed = '<b onclick="x()">bold</b> <!-- no --> &amp;lt;';
  expect(html(typed)).not.toMatch(/<b|<!--/);
  expect(renderComment(typed).text).toBe('<b onclick="x()">bold</b> <!-- no --> &lt;');
});

test("the words alone, a line each", () => {
  const source = "One *two*\nthree\n\n> four\n\n- five\n- `six`\n\n```\nseven\n  eight\n```";
  expect(renderComment(source).text).toBe("One two\nthree\nfour\nfive\nsix\nseven\neight");
});

test("what shows nothing has no words", () => {
  expect(renderComment("[a]: https://example.org").text).toBe("");
  expect(renderComment(" \n\n ").text).toBe("");
});

test("a text nested beyond reading comes out as typed, every word of it", () => {
  const deep = `${"> ".repeat(25)}deep *words*\n\nmore\nlines`;
  expect(html(deep)).toBe(`<p>${"> ".repeat(25)}deep *words*</p><p>more<br>lines</p>`);
  expect(renderComment(`${"- ".repeat(40)}item`).text).toContain("item");
  expect(renderComment(`${"*a **b ".repeat(30)}c${" b** a*".repeat(30)}`).html).not.toContain("<em>");
});

test("five quotes in each other are still quotes", () => {
  expect(html("> > > > > a").match(/<blockquote>/g)).toHaveLength(5);
});

test("tells which renderer made it", () => {
  expect(renderComment("a").renderer).toBe(COMMENT_RENDERER);
});
