import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sendingOnce } from "#web/send-once.ts";
import { RawHtml } from "./raw-html.tsx";

const WORDS = "<p>Words &amp; more</p>";

/** Does something while an answer is made to a request with these headers. */
async function whileAnswering<Result>(headers: IncomingHttpHeaders, work: () => Result): Promise<Result> {
  let result: Result | undefined;
  const answer = sendingOnce(async () => {
    await Promise.resolve();
    result = work();
  });
  await answer({ headers } as IncomingMessage, {} as ServerResponse);
  return result as Result;
}

const handedOn = (html: string, name?: string) => (RawHtml({ html, name }).props as { text?: string }).text;

test("in a document the text stands in its place and is not handed on as data", async () => {
  const [page, data] = await whileAnswering({}, () => [
    renderToStaticMarkup(createElement(RawHtml, { name: "words", html: WORDS, className: "prose" })),
    handedOn(WORDS, "words"),
  ]);
  expect(page).toBe(`<div class="prose" data-raw="words">${WORDS}</div>`);
  expect(data).toBeUndefined();
});

test("a text without a name is handed on", async () => {
  expect(await whileAnswering({}, () => handedOn(WORDS))).toBe(WORDS);
});

test.each([{ rsc: "1" }, { "next-action": "a1" }])(
  "what the browser's router asks for holds the text: %o",
  async (headers) => {
    expect(await whileAnswering(headers, () => handedOn(WORDS, "words"))).toBe(WORDS);
  },
);

test("two texts of one name are an error, of two requests at the same time they are not", async () => {
  const both = whileAnswering({}, () => [handedOn(WORDS, "words"), handedOn("<p>Others</p>", "words")]);
  await expect(both).rejects.toThrow("words");
  const page = (html: string) =>
    whileAnswering({}, () => renderToStaticMarkup(createElement(RawHtml, { name: "words", html })));
  const pages = await Promise.all([page("<i>1</i>"), page("<i>2</i>")]);
  expect(pages).toEqual(['<div data-raw="words"><i>1</i></div>', '<div data-raw="words"><i>2</i></div>']);
});
