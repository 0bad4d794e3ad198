import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "./json-ld.tsx";

test("whatever the data says, it ends no script element, begins no comment in it, and is read back unchanged", () => {
  const data = { headline: '</script><script>alert(1)</script> <!-- <script \u2028\u2029 &amp; "quoted" \\' };
  const html = renderToStaticMarkup(createElement(JsonLd, { data }));
  const [script, ...rest] = parseFragment(`${html}<p>after</p>`).childNodes;
  expect(rest.map((node) => node.nodeName)).toEqual(["p"]);
  const [words] = (script as DefaultTreeAdapterTypes.Element).childNodes as DefaultTreeAdapterTypes.TextNode[];
  expect(words?.value).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(words?.value ?? "")).toEqual(data);
});
