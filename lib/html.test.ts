import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { attributes, html, raw } from "./html.ts";

type Element = DefaultTreeAdapterTypes.Element;
const only = (text: string) => {
  const { childNodes } = parseFragment(text);
  expect(childNodes).toHaveLength(1);
  return childNodes[0] as Element;
};
const attributeOf = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

const HOSTILE = [
  "<script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  "</p><svg onload=alert(1)>",
  "&lt;b&gt; &amp; &#60;",
  "--><!-- ]]>",
  "`backticks`, {braces}, \\backslashes",
];

test.each(HOSTILE)("%s stays text, within an element and within an attribute", (text) => {
  const element = only(html`<p title="${text}">${text}</p>`.text);
  expect(element.attrs.map(({ name }) => name)).toEqual(["title"]);
  expect(attributeOf(element, "title")).toBe(text);
  expect(element.childNodes.map((node) => ("value" in node ? node.value : node.nodeName))).toEqual([text]);
});

test.each(HOSTILE)("%s stays the value of an attribute that is given by name", (text) => {
  const element = only(html`<a${attributes({ "aria-label": text, "data-x": 1 })}></a>`.text);
  expect(element.attrs).toEqual([
    { name: "aria-label", value: text },
    { name: "data-x", value: "1" },
  ]);
});

test("attributes that are not there are left out; those that are true need no value", () => {
  expect(attributes({ id: null, class: undefined, hidden: false, open: true, alt: "" }).text).toBe(' open alt=""');
});

test("what is HTML already stands as it is, alone and in lists; nothing stands for nothing", () => {
  const items = ["a", "<b>"].map((word) => html`<li>${word}</li>`);
  expect(html`<ol>${items}</ol>${raw("<hr>")}${null}${undefined}${false}${0}${[]}`.text).toBe(
    "<ol><li>a</li><li>&lt;b&gt;</li></ol><hr>0",
  );
});

test("the lines of a template are no white space; those of what fills it are", () => {
  const words = "one\n  two";
  expect(
    html`<p>
    <b>${words}</b> and
    more
  </p>`.text,
  ).toBe("<p><b>one\n  two</b> andmore</p>");
});

test("an object that only looks like HTML is no HTML", () => {
  const forged = JSON.parse('{"text":"<script>alert(1)</script>"}');
  expect(() => html`<p>${forged}</p>`).toThrow();
});
