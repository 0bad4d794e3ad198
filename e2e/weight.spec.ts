import { deskPages, ownPages, readersPages } from "./every-page.ts";
import { expect, type Page, test } from "./journey.ts";
import { openStory } from "./people.ts";

test.setTimeout(180_000);

/** What a first view may fetch, compressed (docs/design.md). */
const [STYLES, FONTS] = [25_000, 120_000];

type Fetched = { url: string; bytes: number };

/** What the browser has fetched for the page shown, by kind, as it came over the wire. */
const fetched = (page: Page, kind: "css" | "font"): Promise<Fetched[]> =>
  page.evaluate(async (wanted) => {
    await document.fonts.ready;
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const isWanted = ({ name }: PerformanceResourceTiming) =>
      wanted === "css" ? new URL(name).pathname.endsWith(".css") : /\.woff2?$/.test(new URL(name).pathname);
    return entries.filter(isWanted).map(({ name, encodedBodySize }) => ({ url: name, bytes: encodedBodySize }));
  }, kind);

const sum = (files: Fetched[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);

for (const path of ["/", "/a/who-moved-the-bench", "/login", "/search?q=the"]) {
  test(`${path} fetches few bytes of style and type, and every font that it fetches early is used`, async ({
    page,
  }) => {
    await page.goto(path);
    const styles = await fetched(page, "css");
    expect(sum(styles)).toBeGreaterThan(0);
    expect(sum(styles)).toBeLessThan(STYLES);
    const fonts = await fetched(page, "font");
    expect(sum(fonts)).toBeGreaterThan(0);
    expect(sum(fonts)).toBeLessThan(FONTS);
    // Letters that a busy machine has too late stay away from that one view (layout/fonts-in-time.ts): then the next is looked at.
    const inTime = () => page.evaluate(() => document.documentElement.dataset.fonts !== "late");
    const shownInTime = async () => {
      const shown = await inTime();
      if (!shown) await page.reload();
      return shown;
    };
    await expect.poll(shownInTime).toBe(true);
    expect(await page.evaluate(unusedFonts)).toEqual([]);
  });
}

/** Runs in the page: the fonts fetched early that no letter of it is set in. Text is taken apart by family, weight and style. */
async function unusedFonts(): Promise<string[]> {
  await document.fonts.ready;
  const early = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=font]")].map((link) => link.href);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const set: { family: string; italic: boolean; text: string }[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement?.checkVisibility() || !text.nodeValue?.trim()) continue;
    const { fontFamily, fontStyle } = getComputedStyle(text.parentElement);
    set.push({ family: fontFamily.split(",")[0] ?? "", italic: fontStyle !== "normal", text: text.nodeValue });
  }
  const bare = (family: string) => family.replace(/["']/g, "").trim();
  return early.filter((href) => {
    const own = faces.filter((face) => face.style.getPropertyValue("src").includes(new URL(href).pathname));
    return !own.some((face) =>
      set.some(
        ({ family, italic }) =>
          bare(family) === bare(face.style.getPropertyValue("font-family")) &&
          italic === (face.style.getPropertyValue("font-style") === "italic"),
      ),
    );
  });
}

test("no page asks anybody else for anything", async ({ page, browser, baseURL }) => {
  const desk = await (await browser.newContext()).newPage();
  const foreign: string[] = [];
  for (const one of [page, desk])
    one.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:|^wss?:/.test(protocol) && origin !== new URL(baseURL ?? "").origin) foreign.push(request.url());
    });
  for (const path of await readersPages(page)) await page.goto(path);
  for (const path of await ownPages(page)) await page.goto(path);
  for (const path of await deskPages(desk)) await desk.goto(path);
  expect(foreign).toEqual([]);
  await desk.context().close();
});

test("a second page fetches no style and no type again", async ({ page }) => {
  await openStory(page);
  await page.goto("/login");
  const again = [...(await fetched(page, "css")), ...(await fetched(page, "font"))];
  const overTheWire = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name, transferSize }) => /\.(css|woff2)(\?|$)/.test(name) && transferSize > 300)
      .map(({ name }) => name),
  );
  expect(again.length).toBeGreaterThan(0);
  expect(overTheWire.filter((url) => url.includes("/fonts/"))).toEqual([]);
});
