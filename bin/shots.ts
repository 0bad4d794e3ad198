// `npm run shots`: photographs every kind of page at every width, light and dark, in several languages, and lays the pictures out on
// one sheet. On a site of its own, with content that strains the layout.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { withFileLock } from "#lib/file-lock.ts";
import { LANGUAGES } from "#lib/i18n/languages.ts";
import { BROWSER_ARGS, findBrowser } from "../e2e/browser.ts";
import { run } from "../e2e/operator.ts";
import { type Look, photograph } from "./contact-sheet/camera.ts";
import { EMPTY, PAGES, type Sheet } from "./contact-sheet/pages.ts";
import { type Scene, setScene } from "./contact-sheet/scene.ts";
import { type Shot, writeContactSheet } from "./contact-sheet/sheet.ts";
import { ROOT } from "./prisma.ts";
import { stopSignal } from "./stop-signal.ts";
import { openOwnSite } from "./testing/own-site.ts";

const USAGE = `Usage: npm run shots [-- OPTIONS]

  --out DIR         where the pictures go (shots)
  --only PATTERN    only pages whose name matches, as a regular expression
  --lang CODES      languages with commas between (en,de,ar)
  --width PIXELS    widths with commas between; without it all five for English, 390 and 1280 for others
  --all             every width, light and dark, in every language that is named
  --long            whole pages up to 16,000 pixels high; otherwise 4,000
  --dev             from a site with hot reload instead of a build`;
const WIDTHS = [320, 390, 768, 1280, 1920];
/** Those at which a layout that holds in English breaks in others. */
const TELLING = [390, 1280];
const [HIGH, HIGHEST] = [4_000, 16_000];
/** As many as the machines that this is made for have cores. */
const CAMERAS = 2;
const PATIENCE_MS = 20 * 60_000;

const { values: asked } = parseArgs({
  options: {
    out: { type: "string", default: "shots" },
    only: { type: "string", default: "" },
    lang: { type: "string", default: "en,de,ar" },
    width: { type: "string", default: "" },
    all: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
    dev: { type: "boolean", default: false },
    help: { type: "boolean", default: false, short: "h" },
  },
});

const stop = stopSignal();
const out = path.resolve(asked.out);
const wanted = ({ name }: Sheet) => new RegExp(asked.only, "i").test(name);

if (asked.help) console.log(USAGE);
// Two sites with hot reload cannot share a folder: the second waits for the first.
else if (asked.dev) await withFileLock(path.join(ROOT, ".cache/shots.lock"), main, PATIENCE_MS);
else await main();

async function main() {
  const unknown = asked.lang.split(",").filter((name) => !LANGUAGES.some((language) => language === name));
  if (unknown.length > 0)
    throw new Error(`The site does not speak ${unknown.join(", ")}, only ${LANGUAGES.join(", ")}.`);
  rmSync(path.join(out, "index.html"), { force: true });
  mkdirSync(out, { recursive: true });
  console.log("Starting a site …");
  const dist = asked.dev ? ".next-shots" : ".next-test";
  const site = await openOwnSite({ dist, dev: asked.dev, demo: false });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    const welcome = site.said.map((line) => /\/welcome\S*/.exec(line)?.[0]).find(Boolean) ?? "/welcome";
    const scene: Scene = { url: site.url, at: { welcome }, sessions: {} };
    const shots = [...(await shootAll(browser, scene, EMPTY))];
    await speak(scene, "en");
    await setScene(scene, browser);
    shots.push(...(await shootAll(browser, scene, PAGES)));
    console.log(`${shots.length} pictures: ${writeContactSheet(out, shots)}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function shootAll(browser: Browser, scene: Scene, sheets: Sheet[]): Promise<Shot[]> {
  const left = sheets.filter(wanted);
  const shots: Shot[] = [];
  if (left.length === 0) return shots;
  for (const language of asked.lang.split(",")) {
    await speak(scene, language);
    const queue = [...left];
    const camera = async () => {
      for (let sheet = queue.shift(); sheet && !stop.aborted; sheet = queue.shift())
        shots.push(...(await photograph(browser, scene, sheet, { ...looksFor(language), out })));
    };
    await Promise.all(Array.from({ length: CAMERAS }, camera));
    stop.throwIfAborted();
    console.log(`${left.length} pages in ${language}`);
  }
  return shots;
}

function looksFor(language: string): { language: string; looks: Look[]; high: number } {
  const isFull = asked.all || language === "en";
  const widths = asked.width ? asked.width.split(",").map(Number) : isFull ? WIDTHS : TELLING;
  const dark = asked.all ? widths : isFull ? widths.filter((width) => TELLING.includes(width)) : [];
  const looks = [
    ...widths.map((width): Look => ({ width, scheme: "light" })),
    ...dark.map((width): Look => ({ width, scheme: "dark" })),
  ];
  return { language, looks, high: asked.long ? HIGHEST : HIGH };
}

/** Returns once the site's own copy of its settings is no older. */
async function speak({ url }: Scene, language: string) {
  await run("testing/stage", [
    "site",
    JSON.stringify({ language, name: "The Tide Table", tagline: "News of Port Ambrey" }),
  ]);
  while (!stop.aborted) {
    const page = await (await fetch(`${url}/login`)).text();
    if (page.includes(`<html lang="${language}"`)) return;
  }
}
