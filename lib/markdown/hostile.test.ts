// Attack texts through both renderers: what comes out holds only what the allow lists name, and reads the same however often it is parsed.
import { existsSync, readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { renderArticle } from "./article.ts";
import { renderComment } from "./comment.ts";
import { htmlToMarkdown } from "./from-html.ts";

const COMMENT: Record<string, RegExp> = {
  a: /^(href=(https?:\/\/|mailto:|\/(?!\/)).*|rel=nofollow ugc noopener)$/i,
  pre: /^tabindex=0$/,
  ol: /^start=\d+$/,
  ...Object.fromEntries("p br hr em strong s blockquote ul li code".split(" ").map((tag) => [tag, /^$/])),
};
const ALIGNED = /^(class=align-(left|center|right)|scope=col)$/;
const HEADING = /^id=h-[\p{L}\p{N}\p{M}-]*$/u;
const ARTICLE: Record<string, RegExp> = {
  ...COMMENT,
  ...{
    h2: HEADING,
    h3: HEADING,
    h4: HEADING,
    th: ALIGNED,
    td: ALIGNED,
    table: /^$/,
    thead: /^$/,
    tbody: /^$/,
    tr: /^$/,
  },
  a: /^(href=(https?:\/\/|mailto:|\/(?!\/)|#[\w%-]+$).*|rel=noopener|id=fn-ref-[\d-]+|class=footnote-back|aria-label=(Footnote|Back to) .+)$/i,
  code: /^class=language-[a-z0-9+-]{1,20}$/,
  li: /^id=fn-\d+$/,
  blockquote: /^class=pull$/,
  div: /^(class=table-scroll|tabindex=0|role=region|aria-label=Table( \d+)?)$/,
  section: /^(class=footnotes|aria-label=Footnotes)$/,
  sup: /^class=footnote-ref$/,
  figure: /^$/,
  figcaption: /^$/,
  span: /^class=credit$/,
  img: /^(src=\/media\/.*|alt=.*|title=.*|loading=lazy|decoding=async)$/s,
};

/** Every tag and attribute that the list does not name, and every way in which the HTML is not what it seems. */
function faults(html: string, allowed: Record<string, RegExp>): string[] {
  const found: string[] = [];
  const tree = parseFragment(html);
  const look = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (node.nodeName === "#text") return;
    if (!("tagName" in node)) return void found.push(node.nodeName);
    const rule = Object.hasOwn(allowed, node.tagName) ? allowed[node.tagName] : undefined;
    if (!rule) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (!rule?.test(`${name}=${value}`)) found.push(`<${node.tagName} ${name}="${value}">`);
    }
    if (node.tagName === "a" && allowed === COMMENT && !node.attrs.some(({ name }) => name === "rel"))
      found.push("no rel");
    node.childNodes.forEach(look);
  };
  tree.childNodes.forEach(look);
  const once = serialize(tree);
  if (serialize(parseFragment(once)) !== once) found.push("not a fixed point");
  return found;
}

function expectHarmless(payload: string): void {
  expect(faults(renderComment(payload).html, COMMENT), payload).toEqual([]);
  expect(faults(renderArticle(payload).html, ARTICLE), payload).toEqual([]);
}

test.each([
  "[a](javascript:alert(1))",
  "[a](  JaVaScRiPt:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](&#106;avascript&colon;alert(1))",
  "[a](\u0001javascript:alert(1))",
  "[a](view-source:https://x.test) [b](blob:https://x/y) [c](filesystem:https://x/y) [d](intent://x#I;scheme=javascript;end) [e](feed:javascript:x)",
  '<javascript:alert(1)> <data:text/html,x> <https://x.test/"onclick=alert(1)>',
  "[a]: <javascript:alert(1)>\n\n[a]",
  '[a](https://x.test "\\" onmouseover=alert(1) x=\\"")',
  '![a](/media/x "\\" onerror=alert(1) | <img src=x onerror=alert(1)>")',
  '![" onerror="alert(1)](/media/x)',
  "[![a](https://x.test/i)](javascript:alert(1))",
  "![a](/media/../api/logout) ![b](//evil.test/media/x) ![c](/media/%2e%2e/api)",
  "<img src=x onerror=alert(1)><svg/onload=alert(1)><script>alert(1)</script>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '```" onmouseover="alert(1)\nx\n```',
  "```constructor\nx\n```\n\n```__proto__\nx\n```",
  "# <img src=x onerror=alert(1)>\n\n# __proto__\n\n## constructor",
  "| <svg onload=alert(1)> |\n|:-:|\n| </td></table><script>alert(1)</script> |",
  '[^"><img src=x onerror=alert(1)>]\n\n[^"><img src=x onerror=alert(1)>]: x',
  "x[^__proto__] y[^constructor]\n\n[^__proto__]: <script>\n[^constructor]: y",
  "> [!pull]<img src=x onerror=alert(1)>",
  'https://x.test/<script>alert(1)</script> https://x.test/"onclick=alert(1)',
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62; &#0; &#13; &#x1f;",
  "`</code><script>alert(1)</script>`\n\n    </pre><script>alert(1)</script>",
  '<div class="fixed inset-0" id="submit" style="position:fixed" name="x">cover</div>',
  "\u2028<p>\u2029 \ufffe \u202e [x](https://x.test/\u202e)",
])("harmless: %s", expectHarmless);

const folder = new URL("../../../shared/data/hostile/", import.meta.url);

describe.skipIf(!existsSync(folder))("collections of attacks (skipped where ../shared/data/hostile is missing)", () => {
  const SETS: Record<string, (data: never) => string[]> = {
    "dompurify-expect": (data: { payload: string }[]) => data.map(({ payload }) => payload),
    "markdown-xss": (data: { cases: string[] }) => data.cases,
    blns: (data: string[]) => data,
    "commonmark-spec": (data: { markdown: string }[]) => data.map(({ markdown }) => markdown),
    "gfm-extensions": (data: { markdown: string }[]) => data.map(({ markdown }) => markdown),
    "cmark-regression": (data: { markdown: string }[]) => data.map(({ markdown }) => markdown),
  };
  test.each(Object.entries(SETS))("%s", (name, payloads) => {
    const all = payloads(JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as never);
    expect(all.length).toBeGreaterThan(20);
    for (const payload of all) {
      expectHarmless(payload);
      expectHarmless(htmlToMarkdown(payload, { autop: true }));
      expectHarmless(htmlToMarkdown(payload, { into: "comment" }));
    }
  });
});
