import { expect, type Page, test } from "./journey.ts";
import { makeStaff } from "./operator.ts";
import { logIn, openStory, permalinkOf, register } from "./people.ts";

const BENCH = "/a/who-moved-the-bench";

/** Opens a page with nothing in the browser's cache, and gives what moved on it by itself until it was known who reads it. */
async function shifts(page: Page, path: string, reader: "signed in" | "signed out"): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  await page.goto(path);
  const banner = page.getByRole("banner");
  const corner =
    reader === "signed in"
      ? banner.getByRole("button", { name: "Log out" })
      : banner.getByRole("link", { name: "Log in" });
  await expect(corner).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(settle);
}

/** Runs in the page: two frames after everything is there, what has been painted is what stays. */
async function settle(): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frames = 0; frames < 3; frames++) await frame();
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
  const told = new Promise<Shift[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Shift[]));
    observer.observe({ type: "layout-shift", buffered: true });
    // Nothing was recorded: the observer is not called.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords() as Shift[])));
  });
  const nameOf = (node: Node | null) =>
    node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? "");
  return (await told)
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(({ node }) => nameOf(node)).join(" | ")}`);
}

for (const [name, options] of Object.entries({
  "on a desk": { viewport: { width: 1280, height: 900 } },
  "on a phone": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const)) {
  test.describe(name, () => {
    test.use(options);

    test("nothing moves by itself for whoever is not logged in", async ({ page }) => {
      await openStory(page);
      const permalink = await page.locator("article article article a:has(> time)").first().getAttribute("href");
      for (const path of ["/", BENCH, permalink ?? "", "/login", "/search?q=the"]) {
        expect(await shifts(page, path, "signed out"), path).toEqual([]);
      }
    });

    test("nor for whoever is, when the page learns who reads it", async ({ page }) => {
      await openStory(page);
      const words = `Mine, so that something of ${await register(page)} is on the page.`;
      await page.getByLabel("Comment", { exact: true }).fill(words);
      await page.getByRole("button", { name: "Post comment" }).click();
      const own = await permalinkOf(page, words);
      for (const path of ["/", own.replace(/\/c\/.*/, ""), own, "/settings"]) {
        expect(await shifts(page, path, "signed in"), path).toEqual([]);
      }
    });
  });
}

test("a button stays beneath the finger that presses it: no page moves while it wakes, however far down one is", async ({
  page,
}) => {
  // All of a page in one window: what moves below the first screen is seen too.
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.goto("/login?next=/desk/articles/new");
  await logIn(page, await makeStaff("admin"));
  await expect(page.getByRole("heading", { name: "New article" })).toBeVisible();
  for (const path of ["/desk/articles/new", "/desk/pictures", BENCH, "/settings", "/settings/security"]) {
    expect(await shifts(page, path, "signed in"), path).toEqual([]);
  }
});
