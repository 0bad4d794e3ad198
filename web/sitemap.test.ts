import sax from "sax";
import { expect, test } from "vitest";
import { sitemapIndex, urlSet } from "./sitemap.ts";

const strict = (xml: string) => sax.parser(true, { xmlns: true }).write(xml).close();

test("a part names every article with its last change, and the first part the front page", () => {
  const entries = [{ slug: "tides", changedAt: new Date("2026-05-01T08:00:00Z") }];
  const xml = urlSet(entries, { withFrontPage: true });
  strict(xml);
  expect(xml).toContain("<url><loc>http://localhost:3000/</loc></url>");
  expect(xml).toContain(
    "<url><loc>http://localhost:3000/a/tides</loc><lastmod>2026-05-01T08:00:00.000Z</lastmod></url>",
  );
  expect(urlSet(entries, { withFrontPage: false }).match(/<url>/g)).toHaveLength(1);
});

test("the index names every part", () => {
  const xml = sitemapIndex(3);
  strict(xml);
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual(
    [1, 2, 3].map((part) => `<loc>http://localhost:3000/sitemap.xml?part=${part}</loc>`),
  );
});
