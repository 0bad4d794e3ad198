import { expect, test } from "vitest";
import { renderArticle } from "./article.ts";

const html = (source: string) => renderArticle(source).html;
const PICTURE = { width: 800, height: 600 };

test("a newline within a paragraph is a space", () => {
  expect(html("One\ntwo")).toBe("<p>One\ntwo</p>");
  expect(renderArticle("One\ntwo").text).toBe("One two");
});

test("headings start at two, end at four, and have addresses", () => {
  expect(html("# One\n## Two *it*\n### Three\n##### Five")).toBe(
    '<h2 id="h-one">One</h2>\n<h2 id="h-two-it">Two <em>it</em></h2>\n<h3 id="h-three">Three</h3>\n<h4 id="h-five">Five</h4>',
  );
});

test("headings of the same words have different addresses", () => {
  expect(html("## A\n\n## A\n\n## A 2\n\n## A").match(/id="[^"]+"/g)).toEqual([
    'id="h-a"',
    'id="h-a-2"',
    'id="h-a-2-2"',
    'id="h-a-3"',
  ]);
});

test("a Greek heading has an address, and one of signs alone too", () => {
  expect(html("## Λόγος και μύθος")).toBe('<h2 id="h-λόγος-και-μύθος">Λόγος και μύθος</h2>');
  expect(html("## !!!")).toBe('<h2 id="h-">!!!</h2>');
});

test("tables scroll by themselves, each with a name of its own", () => {
  const table = "| a | b |\n|--:|:-:|\n| 1 | 2 |";
  expect(html(table)).toBe(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>\n<thead>\n<tr>\n' +
      '<th class="align-right" scope="col">a</th>\n<th class="align-center" scope="col">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
      '<td class="align-right">1</td>\n<td class="align-center">2</td>\n</tr>\n</tbody>\n</table></div>',
  );
  expect(html(`${table}\n\n${table}`)).toContain('aria-label="Table 2"');
  expect(renderArticle(table).text).toBe("a b\n1 2");
});

test("footnotes lead there and back", () => {
  const { html: made, text } = renderArticle("Word[^n] and again[^n].\n\n[^n]: The *note*.");
  expect(made).toContain(
    '<sup class="footnote-ref"><a href="#fn-1" id="fn-ref-1" aria-label="Footnote 1">1</a></sup> and again' +
      '<sup class="footnote-ref"><a href="#fn-1" id="fn-ref-1-2" aria-label="Footnote 1">1</a></sup>',
  );
  expect(made).toContain('<section class="footnotes" aria-label="Footnotes"><ol><li id="fn-1"><p>The <em>note</em>.');
  expect(made).toContain('<a href="#fn-ref-1-2" class="footnote-back" aria-label="Back to footnote 1 in the text">');
  expect(text).toBe("Word and again.\nThe note.");
});

test("a thousand notes are notes, more are words", () => {
  const notes = (count: number) => Array.from({ length: count }, (_, n) => `w[^${n}]\n\n[^${n}]: note`).join("\n\n");
  expect(html(notes(3))).toContain('id="fn-3"');
  expect(html(notes(1_001))).not.toContain("fn-1");
  expect(html(`${"w[^n] ".repeat(3_000)}\n\n[^n]: note`)).not.toContain("fn-1");
});

test("a quote that begins with [!pull] is a pull quote", () => {
  const pull = '<blockquote class="pull">\n<p>Strong <em>words</em></p>\n</blockquote>';
  expect(html("> [!pull]\n> Strong *words*")).toBe(pull);
  expect(html("> [!pull] Strong *words*")).toBe(pull);
  expect(html("> Not [!pull]")).toBe("<blockquote>\n<p>Not [!pull]</p>\n</blockquote>");
});

test("a picture alone is a figure with caption and credit", () => {
  expect(html('![A mill](/media/k2.jpg "The mill at dusk | Ann Lee")')).toBe(
    '<figure><img src="/media/k2.jpg" alt="A mill" loading="lazy" decoding="async">' +
      '<figcaption>The mill at dusk <span class="credit">Ann Lee</span></figcaption></figure>',
  );
  expect(html('![](/media/k2 "| Ann Lee")')).toContain('<figcaption><span class="credit">Ann Lee</span></figcaption>');
  expect(html("![A mill](/media/k2)")).not.toContain("figcaption");
  expect(html("![A](/media/a)\n![B](/media/b)").match(/<figure>/g)).toHaveLength(2);
});

test("a picture among words stays among them", () => {
  expect(html("Look ![A](/media/a) here")).toMatch(/^<p>Look <img [^>]+> here<\/p>$/);
});

test("sizes and sources come from the caller", () => {
  const picture = (src: string) =>
    src === "/media/k2"
      ? { ...PICTURE, srcset: "/media/k2-400 400w, /media/k2-800 800w", webpSrcset: "/media/k2.webp 800w" }
      : undefined;
  const made = renderArticle("![A](/media/k2)\n\n![B](/media/other)", { picture }).html;
  expect(made).toContain('<picture><source type="image/webp" srcset="/media/k2.webp 800w" sizes=');
  expect(made).toContain('alt="A" width="800" height="600" srcset="/media/k2-400 400w, /media/k2-800 800w"');
  expect(made).toContain('<img src="/media/other" alt="B" loading="lazy" decoding="async">');
});

test("sources that are not this site's own do not come through", () => {
  const picture = () => ({ ...PICTURE, srcset: "https://evil.test/x 800w", webpSrcset: "javascript:x 1w" });
  expect(renderArticle("![A](/media/k2)", { picture }).html).not.toMatch(/evil|javascript/);
});

test("a picture from elsewhere becomes a link", () => {
  const link = '<a href="https://x.test/a.png" rel="noopener">hot</a>';
  expect(html("![hot](https://x.test/a.png)")).toBe(`<p>${link}</p>`);
  for (const src of [
    "/media/../api/logout",
    "/media/a/../../api/logout",
    "/api/logout",
    "/mediaevil/x",
    "//x.test/media/a",
    "/media/a?x=1",
  ]) {
    expect(html(`![x](${src})`)).not.toContain("<img");
  }
});

test("code blocks name their language, if it is one", () => {
  expect(html("```TS twoslash\na\n```")).toBe('<pre tabindex="0"><code class="language-ts">a\n</code></pre>');
  expect(html('```"onx=1\na\n```')).toBe('<pre tabindex="0"><code>a\n</code></pre>');
});

test("links: outside ones give no way back, own ones are plain, and headings can be linked", () => {
  expect(html("[a](https://example.org) [b](/a/x) [c](#h-two)")).toBe(
    '<p><a href="https://example.org" rel="noopener">a</a> <a href="/a/x">b</a> <a href="#h-two">c</a></p>',
  );
});

test("HTML stays words for staff too", () => {
  expect(html("<script>alert(1)</script>")).toBe("<p>&lt;script>alert(1)&lt;/script></p>");
});

test("a text nested beyond reading keeps its words", () => {
  expect(html(`${"- ".repeat(60)}item`)).toBe(`<p>${"- ".repeat(60)}item</p>`);
});
