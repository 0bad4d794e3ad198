import { expect, test } from "vitest";
import { renderArticle } from "../markdown/article.ts";
import { localizeLabels } from "./prose-labels.ts";
import { speak, type Words } from "./words.ts";

// A language of its own, so that nothing here hangs on a translation; with what an attribute cannot hold as it is.
const foreign: Words = speak(
  "de",
  {
    "prose.table": ["Tafel"],
    "prose.tableNumber": [["number"], ". Tafel"],
    "prose.footnotes": ['"Noten" & <mehr>'],
    "prose.footnote": ["Note ", ["number"]],
    "prose.backToFootnote": ["Zurück zu ", ["number"]],
  },
  "UTC",
);
const shown = (markdown: string) => localizeLabels(renderArticle(markdown).html, foreign);
const labels = (html: string) => [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label);

const TABLE = "| a | b |\n| - | - |\n| 1 | 2 |\n";

test("all labels that the renderer writes are said in the site's language", () => {
  const html = shown(
    `One[^a], two[^b], one again[^a].\n\n${TABLE}\n\nand\n\n${TABLE}\n\n[^a]: First.\n\n[^b]: Second.\n`,
  );
  expect(labels(html)).toEqual([
    "Note 1",
    "Note 2",
    "Note 1",
    "Tafel",
    "2. Tafel",
    "&quot;Noten&quot; &amp; &lt;mehr>",
    "Zurück zu 1",
    "Zurück zu 1",
    "Zurück zu 2",
  ]);
});

test("words that only look like labels stay as their author wrote them", () => {
  const hostile = [
    'He wrote aria-label="Footnotes" and <section aria-label="Footnotes"> and `<div aria-label="Table 2">`.',
    '[aria-label="Table"](https://example.org/?q=%20aria-label="Table"%20 "<a aria-label=\\"Footnote 1\\"")',
    '![<div aria-label="Table 2"](/media/x/480.jpg "<a x> aria-label=\\"Footnotes\\"") aria-label="Footnotes"',
    "    <a aria-label=\"Footnote 1\" class='x'>",
    '## <section aria-label="Footnotes">',
  ].join("\n\n");
  const { html } = renderArticle(hostile);
  // It does hold what we look for, and no real label.
  expect(html).toContain('aria-label="Footnotes"');
  expect(localizeLabels(html, foreign)).toBe(html);
  const real = renderArticle(`${hostile}\n\n${TABLE}`).html;
  expect(localizeLabels(real, foreign)).toBe(
    real.replace('role="region" aria-label="Table"', 'role="region" aria-label="Tafel"'),
  );
});

test("English and texts without labels are left alone, and a long text takes no long time", () => {
  const english = Object.assign((() => "!") as unknown as Words, { language: "en" as const });
  expect(localizeLabels('<div class="table-scroll" aria-label="Table">', english)).toContain('"Table"');
  expect(localizeLabels('<p title="Table">Table</p>', foreign)).toBe('<p title="Table">Table</p>');
  const long = `<p>${"<a ".repeat(50_000)}</p><a aria-label="Footnote 1">`;
  const began = performance.now();
  localizeLabels(long, foreign);
  expect(performance.now() - began).toBeLessThan(1_000);
});
