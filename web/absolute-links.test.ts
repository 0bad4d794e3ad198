import { expect, test } from "vitest";
import { renderArticle } from "#lib/markdown/article.ts";
import { absoluteLinks } from "./absolute-links.ts";

const PAGE = "https://paper.example/a/tides";
const picture = () => ({ width: 8, height: 5, srcset: "/media/p1/480.jpg 480w, /media/p1/800.jpg 800w" });
const made = (markdown: string) => absoluteLinks(renderArticle(markdown, { picture }).html, PAGE);

test("own paths, places on the page and every size of a picture get the site's address; others keep theirs", () => {
  const html = made('[a](/about) [b](https://else.example/x) text[^1]\n\n![c > "d"](/media/p1)\n\n[^1]: note');
  expect(html).toContain('href="https://paper.example/about"');
  expect(html).toContain('href="https://else.example/x"');
  expect(html).toContain(`href="${PAGE}#fn-1"`);
  expect(html).toContain('src="https://paper.example/media/p1"');
  expect(html).toContain(
    'srcset="https://paper.example/media/p1/480.jpg 480w, https://paper.example/media/p1/800.jpg 800w"',
  );
});

test("what only looks like a link in the text stays as it is", () => {
  expect(made('Write `<a href="/x">` or  src="/y" here')).toContain('&lt;a href="/x"');
  expect(made('Write `<a href="/x">` or  src="/y" here')).toContain('src="/y"');
});
