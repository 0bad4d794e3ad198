// What a first view of an article weighs: its words, its style, its type, and its script beyond what the framework sends anyway.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "#bin/prisma.ts";
import { openOwnSite } from "#bin/testing/own-site.ts";
import { buildEmptyPage } from "./floor.ts";
import type { Figure } from "./threads.ts";

const DIST = ".next-test";
/** The longest discussion of the demo edition. */
const ARTICLE = "/a/who-moved-the-bench";

/** As a careful server sends it: gzip at its best, which every browser reads. In kB of 1,000 bytes. */
const gzipped = (...texts: (string | Buffer)[]) =>
  texts.reduce<number>((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1_000;

/** The tags of a kind whose attributes match, as their addresses. Only what stands in the HTML: nothing is fetched later for a first view. */
const addresses = (html: string, tag: RegExp, attribute: "src" | "href") =>
  [
    ...new Set(
      [...html.matchAll(tag)].map(([found]) => new RegExp(`\\b${attribute}="([^"?]+)`).exec(found)?.[1] ?? ""),
    ),
  ].filter(Boolean);

// `nomodule`: for browsers that no longer exist.
const scriptsOf = (html: string) => addresses(html, /<script(?![^>]*nomodule)[^>]*\bsrc=[^>]*>/gi, "src");
const stylesOf = (html: string) => addresses(html, /<link[^>]*rel="stylesheet"[^>]*>/g, "href");
const earlyFontsOf = (html: string) => addresses(html, /<link[^>]*rel="preload"[^>]*as="font"[^>]*>/g, "href");

const built = (dist: string) => (address: string) =>
  readFileSync(path.join(dist, decodeURI(address.replace(/^\/_next\//, ""))));

export async function benchWeights(): Promise<Figure[]> {
  const empty = await buildEmptyPage();
  const floor = gzipped(...scriptsOf(empty.html).map(built(empty.dist)));
  const site = await openOwnSite({ dist: DIST, demo: true });
  try {
    const html = await (await fetch(new URL(ARTICLE, site.url))).text();
    const ours = built(path.join(ROOT, DIST));
    const fonts = earlyFontsOf(html).map((address) => readFileSync(path.join(ROOT, "public", address)));
    const script = gzipped(...scriptsOf(html).map(ours));
    return [
      {
        what: `script of an article − of an empty page (${floor.toFixed(1)}), kB gzipped`,
        value: script - floor,
        reach: 20,
      },
      { what: "style of an article, kB gzipped", value: gzipped(...stylesOf(html).map(ours)), reach: 25 },
      {
        what: "type of a first view, kB",
        value: fonts.reduce((sum, { length }) => sum + length, 0) / 1_000,
        reach: 120,
      },
      { what: "HTML of an article and its discussion, kB gzipped", value: gzipped(html), reach: 60 },
    ];
  } finally {
    await site.close();
  }
}
