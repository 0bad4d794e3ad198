// What a first view of a long discussion weighs, as the site sends it: what a browser fetches before it can be read, and its scripts
// beyond what the framework sends with a page that has none.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../e2e/browser.ts";
import type { Outcome } from "./figure.ts";
import { buildEmptyPage } from "./floor.ts";
import { expectStatus, textOf, visit } from "./requests.ts";
import type { Stage } from "./stage.ts";

// `nomodule`: for browsers that no longer exist.
const SCRIPT = /<script(?![^>]*nomodule)[^>]*\bsrc="([^"?]+)[^>]*>/gi;

const scriptsOf = (html: string) => [...new Set([...html.matchAll(SCRIPT)].map(([, address]) => address ?? ""))];

/** gzip at its best: the empty page is built, not served, so both are compressed here. */
const gzipped = (texts: Buffer[]) => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1_000;

export async function benchWeights({ site, long }: Stage): Promise<Outcome> {
  const address = `/a/${long.slug}`;
  const visitor = visit(site.url);
  const page = expectStatus(await visitor.get(address), 200);
  const html = textOf(page);
  const shown = html.match(/<article [^>]*id="c-/g)?.length ?? 0;
  const scripts: Buffer[] = [];
  for (const one of scriptsOf(html)) scripts.push(Buffer.from(textOf(expectStatus(await visitor.get(one), 200))));
  visitor.close();
  const [words, floor] = [page.body.length / 1_000, await floorOf()];
  const { Stylesheet: style = 0, Font: type = 0 } = await fetchedToRead(site.url + address);
  return {
    figures: [
      {
        what: "HTML of a first view of 10,000 comments, as sent",
        value: words,
        unit: "kB",
        reach: { most: 22 },
        from: `${shown} comments, ${page.headers["content-encoding"]} of ${Math.round(html.length / 1_000)} kB`,
      },
      {
        what: "everything that reading it needs",
        value: words + style + type,
        unit: "kB",
        reach: { most: 150 },
        from: `HTML ${words.toFixed(1)}, style ${style.toFixed(1)}, type ${type.toFixed(1)}`,
      },
      { what: "style of an article", value: style, unit: "kB", reach: { most: 25 } },
      { what: "type of an article", value: type, unit: "kB", reach: { most: 120 } },
      {
        what: "script of an article − of an empty page, gzipped",
        value: gzipped(scripts) - floor,
        unit: "kB",
        reach: { most: 20 },
        from: `${gzipped(scripts).toFixed(1)} − ${floor.toFixed(1)}`,
      },
    ],
  };
}

/** Kilobytes (of 1,000) that came over the wire, without headers, for a browser without scripts, by what they are. */
async function fetchedToRead(url: string): Promise<Record<string, number>> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    const kinds = new Map<string, string>();
    const sum: Record<string, number> = {};
    cdp.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    cdp.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "Other";
      sum[kind] = (sum[kind] ?? 0) + encodedDataLength / 1_000;
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return sum;
  } finally {
    await browser.close();
  }
}

async function floorOf(): Promise<number> {
  const { html, dist } = await buildEmptyPage();
  const built = (address: string) => readFileSync(path.join(dist, decodeURI(address.replace(/^\/_next\//, ""))));
  return gzipped(scriptsOf(html).map(built));
}
