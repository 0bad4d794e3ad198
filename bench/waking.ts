// How long a slow phone's main thread is taken while a page of two hundred comments wakes up: Chromium, slowed down four times.
import { type Browser, chromium, type Page } from "@playwright/test";
import { parse, serialize, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";
import { BROWSER_ARGS, findBrowser } from "../e2e/browser.ts";
import { type Outcome, written } from "./figure.ts";
import { expectStatus, textOf, visit } from "./requests.ts";
import { median } from "./series.ts";
import type { Stage } from "./stage.ts";

const SLOWER = 4;
const ROUNDS = 5;
/** Put together from several pages of some fifty comments: no page of ours is that long. */
const COMMENTS = 200;
/** The page has woken up when its main thread has not been taken for so long. */
const QUIET_MS = 2_000;

export async function benchWaking({ site, long }: Stage): Promise<Outcome> {
  const address = `/a/${long.slug}`;
  const html = await longPage(site.url, address);
  const shown = countOf(html);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    const rounds: { awake: number; drawn: number }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        awake: await longTasks(browser, site.url + address, html, true),
        drawn: await longTasks(browser, site.url + address, html, false),
      });
    const [awake, drawn] = [median(rounds.map((one) => one.awake)), median(rounds.map((one) => one.drawn))];
    return {
      figures: [
        {
          what: `main thread taken while a page of ${shown} comments wakes up, ${SLOWER} × slower`,
          value: median(rounds.map((one) => one.awake - one.drawn)),
          unit: "ms",
          reach: { most: 200 },
          from: `tasks over 50 ms: ${written(awake)} with scripts, ${written(drawn)} to draw the page without`,
        },
      ],
    };
  } finally {
    await browser.close();
  }
}

const countOf = (html: string) => html.match(/<article [^>]*id="c-/g)?.length ?? 0;

/** The first pages of the discussion as one document: the branches of the later ones at the end of the first's list. */
async function longPage(url: string, address: string): Promise<string> {
  const reader = visit(url);
  let first: { page: Tree.Document; list: Tree.Element } | undefined;
  let next: string | undefined = address;
  for (let shown = 0; shown < COMMENTS && next; ) {
    const html: string = textOf(expectStatus(await reader.get(next), 200));
    const page = parse(html);
    const list = listOf(page);
    shown += countOf(html);
    if (!list) throw new Error(`There are no comments on ${next}.`);
    if (first) for (const one of [...list.childNodes]) tree.appendChild(first.list, one);
    first ??= { page, list };
    next = /<a [^>]*rel="next"[^>]*>/
      .exec(html)?.[0]
      .match(/href="([^"#]+)/)?.[1]
      ?.replaceAll("&amp;", "&");
  }
  reader.close();
  return first ? serialize(first.page) : "";
}

/** The list that holds the top comments: of the first comment the item's parent. */
function listOf(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!("attrs" in child)) continue;
    const isComment = child.attrs.some(({ name, value }) => name === "id" && value.startsWith("c-"));
    if (child.tagName === "article" && isComment) return parentOf(parentOf(child));
    const found = listOf(child);
    if (found) return found;
  }
  return undefined;
}

const parentOf = (node: Tree.Element | undefined) => (node ? (tree.getParentNode(node) as Tree.Element) : undefined);

/** Milliseconds of all tasks over 50 ms, from the navigation until the page is quiet. */
async function longTasks(browser: Browser, url: string, html: string, withScripts: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const { pathname } = new URL(url);
    await page.route(
      (one) => one.pathname === pathname,
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: html });
      },
    );
    if (!withScripts) await page.route("**/*.js", (route) => route.abort());
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(url);
    return await untilQuiet(page);
  } finally {
    await context.close();
  }
}

type Watched = { tasks: { end: number; ms: number }[] };

function watch() {
  const watched: Watched = { tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ end: startTime + duration, ms: duration });
  }).observe({ type: "longtask", buffered: true });
}

async function untilQuiet(page: Page): Promise<number> {
  await page.waitForFunction((quiet) => {
    const { tasks } = (window as unknown as { watched: Watched }).watched;
    const last = tasks.at(-1)?.end ?? 0;
    const loaded = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
    return loaded.loadEventEnd > 0 && performance.now() - Math.max(last, loaded.loadEventEnd) > quiet;
  }, QUIET_MS);
  return page.evaluate(() =>
    (window as unknown as { watched: Watched }).watched.tasks.reduce((sum, { ms }) => sum + ms, 0),
  );
}
