import AxeBuilder from "@axe-core/playwright";
import { deskPages, ownPages, readersPages } from "./every-page.ts";
import { expect, type Page, test } from "./journey.ts";
import { openStory } from "./people.ts";

// A dozen pages in a test, each looked through whole: minutes on a machine that does other work beside it.
test.setTimeout(240_000);

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PHONE = { isMobile: true, hasTouch: true } as const;
const BENCH = "/a/who-moved-the-bench";

/** What axe finds on the page shown, by rule and place. */
async function violations(page: Page) {
  // "Legacy" is: without a look into frames of other sites, which no page has; it takes half the time.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${page.url()}: ${rule.id}: ${node.target.join(" ")}`));
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** Ids that stand on the page more than once: a label would belong to another box. */
const doubled = (page: Page) =>
  page.locator("[id]").evaluateAll((all) => {
    const ids = all.map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });

/** Opens each page and gives what bars somebody from it. */
async function barriers(page: Page, paths: string[]) {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await violations(page)));
    found.push(...(await doubled(page)).map((id) => `${path} has #${id} twice`));
    if (!(await fits(page))) found.push(`${path} scrolls sideways`);
  }
  return found;
}

for (const [name, options] of Object.entries({
  "on a desk in the light": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "on a small phone in the dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark", ...PHONE },
  "in the system’s own colours": { viewport: { width: 1280, height: 900 }, contextOptions: { forcedColors: "active" } },
} as const)) {
  test.describe(name, () => {
    test.use(options);

    test("readers’ pages have no barrier and no sideways scrolling", async ({ page }) => {
      expect(await barriers(page, await readersPages(page))).toEqual([]);
    });

    test("pages of those who are signed in have none either", async ({ page }) => {
      const paths = await ownPages(page);
      await expect(page.getByRole("banner").getByRole("button", { name: "Log out" })).toBeVisible();
      expect(await barriers(page, paths)).toEqual([]);
    });

    test("the desk has none either", async ({ page }) => {
      expect(await barriers(page, await deskPages(page))).toEqual([]);
    });
  });
}

for (const [name, options] of Object.entries({
  "on a desk in the dark": { viewport: { width: 1920, height: 1080 }, colorScheme: "dark" },
  "on a phone in the light": { viewport: { width: 390, height: 844 }, colorScheme: "light", ...PHONE },
  "on a tablet": { viewport: { width: 768, height: 1024 }, colorScheme: "light", hasTouch: true },
} as const)) {
  test.describe(name, () => {
    test.use(options);

    test("what is read most has no barrier", async ({ page }) => {
      expect(await barriers(page, ["/", BENCH, "/login", "/search?q=the"])).toEqual([]);
    });
  });
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, ...PHONE });

  test("what one does is at least 44 pixels high", async ({ page }) => {
    for (const path of ["/", BENCH, "/login", "/register", "/search?q=the"]) {
      await page.goto(path);
      expect(await page.evaluate(lowControls), path).toEqual([]);
    }
  });
});

/** Runs in the page. What is pressed or filled in; links within running text are as high as their line. */
function lowControls(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    "button, summary, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio]), [data-reply], header a, nav a",
  );
  return [...all]
    .filter((control) => !control.closest("article header"))
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.height < 43.5)
    .map(({ control, box }) => `${control.tagName} ${control.textContent?.trim().slice(0, 30)}: ${box.height}`);
}

test("what can be done on a wide screen can be done at twice the size, and on 320 pixels", async ({ page }) => {
  for (const path of ["/", BENCH, "/login", "/search?q=the"]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const wide = await page.evaluate(controlsSeen);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 450 });
      const narrow = await page.evaluate(controlsSeen);
      const lost = wide.filter((control) => !narrow.includes(control));
      expect(lost, `${path} at ${width} px`).toEqual([]);
      expect(await fits(page), `${path} at ${width} px`).toBe(true);
    }
  }
});

/** Runs in the page. */
function controlsSeen(): string[] {
  return [...document.querySelectorAll<HTMLElement>("a, button, input:not([type=hidden]), textarea, select, summary")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length > 0)
    .map((control) => `${control.tagName} ${control.textContent?.trim() || control.getAttribute("name")}`);
}

test("without its style sheets a page reads from top to bottom", async ({ page }) => {
  await openStory(page);
  const told = await page.evaluate(() => {
    for (const sheet of [...document.styleSheets]) sheet.disabled = true;
    for (const element of document.querySelectorAll("[style]")) element.removeAttribute("style");
    const landmarks = [...document.querySelectorAll("header, main, main > article, section[aria-label], footer")]
      .filter((element) => element.matches("main, main *") || element.parentElement?.matches("body, body > div"))
      .map((element) => element.getAttribute("aria-label") ?? element.tagName);
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName[1]));
    const drawings = [...document.querySelectorAll("svg")].filter(
      (drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 64,
    );
    return { landmarks, levels, large: drawings.map((drawing) => drawing.outerHTML.slice(0, 80)) };
  });
  const order = ["MAIN", "Discussion", "FOOTER"].map((name) => told.landmarks.lastIndexOf(name));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(told.levels[0]).toBe(1);
  expect(told.levels.filter((level) => level === 1)).toHaveLength(1);
  expect(told.levels.every((level, i) => i === 0 || level <= (told.levels[i - 1] ?? 1) + 1)).toBe(true);
  expect(told.large, "drawings that fill the page without their style").toEqual([]);
});

test("whoever hears the thread is told the level, the place among its siblings, and who is answered", async ({
  page,
}) => {
  await page.goto(BENCH);
  const heard = await page.getByRole("region", { name: "Discussion" }).ariaSnapshot();
  const roots = await page.locator('[data-depth="0"]').count();
  expect(heard).toContain(`Level 1, comment 1 of ${roots}.`);
  for (const depth of [1, 2]) {
    const reply = page.locator(`article[data-depth="${depth}"]`).first();
    const parent = page.locator(`[data-id="${await reply.getAttribute("data-parent")}"]`);
    const name = (await parent.locator('a[rel="author"]').first().textContent()) ?? "";
    const siblings = await reply.locator("xpath=ancestor::ol[1]/li").count();
    expect(await reply.ariaSnapshot()).toContain(`Level ${depth + 1}, reply 1 of ${siblings} to ${name}.`);
    await expect(reply).toHaveAccessibleName(/^Comment by /);
  }
});
