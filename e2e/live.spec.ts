import { type Browser, expect, type Page, test } from "./journey.ts";
import { commentSaying, permalinkOf, register, write } from "./people.ts";

// A story for each journey, since a page that is kept may be a second old: what was written just before would count as new. One page
// of each holds its whole discussion, and no other journeys write there.
const STORIES = {
  waits: "/a/the-fog-signal-at-cold-point",
  branches: "/a/the-late-loaf",
  putAway: "/a/the-night-we-turned-the-lamps-off",
  withdrawn: "/a/the-light-was-never-the-lonely-part",
  edited: "/a/the-quiet-arithmetic-of-three-turbines",
  tabs: "/a/in-praise-of-the-number-2",
  refused: "/a/consulting-on-the-consultation",
  away: "/a/old-constance-and-the-blank-side",
};

const tops = (page: Page) => page.locator("ol.tops > li > article");
const counter = (page: Page) => page.getByRole("button", { name: /^\d+ new comments?$/ });

/** Somebody else at another machine, signed in. */
async function writer(browser: Browser, story: string): Promise<{ page: Page; handle: string }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(story);
  return { page, handle: await register(page) };
}

async function answer(page: Page, nth: number, body: string) {
  await tops(page).nth(nth).getByRole("link", { name: "Reply", exact: true }).first().click();
  await write(page, "Post reply", { body });
  await expect(commentSaying(page, body)).toBeVisible();
}

/** Where the last comment at the top stands in the window: what it does when something comes before it. */
const heightOf = (page: Page) =>
  tops(page)
    .last()
    .evaluate((element) => element.getBoundingClientRect().top);

async function lookAtTheEnd(page: Page) {
  // Nothing is seen before the letters are there, or are not waited for any longer.
  await expect(page.locator("html")).not.toHaveAttribute("data-fonts", "awaited");
  await tops(page)
    .last()
    .evaluate((element) => element.scrollIntoView({ block: "start" }));
  // As readers do; and the window is where it will stay.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test("what others write waits until it is asked for, and moves no line before", async ({ browser, page }) => {
  await page.goto(STORIES.waits);
  const total = await page.locator("#discussion").textContent();
  await lookAtTheEnd(page);
  const line = await heightOf(page);
  const other = await writer(browser, STORIES.waits);
  await answer(other.page, 0, `An answer of ${other.handle}.`);
  await expect(counter(page)).toHaveText("1 new comment");
  await expect(commentSaying(page, `An answer of ${other.handle}.`)).toHaveCount(0);
  expect(await page.locator("#discussion").textContent()).not.toBe(total);
  expect(Math.abs((await heightOf(page)) - line)).toBeLessThan(1);
  await answer(other.page, 0, `Another of ${other.handle}.`);
  await expect(counter(page)).toHaveText("2 new comments");
  expect(Math.abs((await heightOf(page)) - line)).toBeLessThan(1);
  await expect(page.locator("ol.tops > li").first().getByRole("button", { name: "2 new replies" })).toBeAttached();

  await page.keyboard.press("l");
  const first = commentSaying(page, `An answer of ${other.handle}.`);
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  await expect(first).toHaveAttribute("data-new", "");
  await expect(commentSaying(page, `Another of ${other.handle}.`)).toBeVisible();
  await expect(counter(page)).toHaveCount(0);
});

test("a line where they belong brings the new answers of one branch, the counter those of all", async ({
  browser,
  page,
}) => {
  await page.goto(STORIES.branches);
  await lookAtTheEnd(page);
  const other = await writer(browser, STORIES.branches);
  await answer(other.page, 0, `To the first, ${other.handle}.`);
  await answer(other.page, 1, `To the second, ${other.handle}.`);
  await expect(counter(page)).toHaveText("2 new comments");
  await page.locator("ol.tops > li").first().getByRole("button", { name: "1 new reply" }).click();
  await expect(commentSaying(page, `To the first, ${other.handle}.`)).toBeFocused();
  await expect(commentSaying(page, `To the second, ${other.handle}.`)).toHaveCount(0);
  await counter(page).click();
  await expect(commentSaying(page, `To the second, ${other.handle}.`)).toBeFocused();
});

test("the counter can be put away, and comes again with the next comment", async ({ browser, page }) => {
  await page.goto(STORIES.putAway);
  const other = await writer(browser, STORIES.putAway);
  await answer(other.page, 1, `One of ${other.handle}.`);
  await expect(counter(page)).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(counter(page)).toHaveCount(0);
  await answer(other.page, 1, `Two of ${other.handle}.`);
  await expect(counter(page)).toHaveText("2 new comments");
});

test("what is withdrawn goes from other windows, and leaves its place as high as it was", async ({ browser, page }) => {
  await page.goto(STORIES.withdrawn);
  const other = await writer(browser, STORIES.withdrawn);
  const words = `To be withdrawn, ${other.handle}.`;
  await answer(other.page, 0, words);
  const permalink = await permalinkOf(other.page, words);
  await expect(counter(page)).toBeVisible();
  await page.keyboard.press("l");
  await expect(commentSaying(page, words)).toBeInViewport();
  const line = await heightOf(page);
  await other.page.goto(`${permalink}/withdraw`);
  await other.page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(page.getByText("This comment was withdrawn by its author.")).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  expect(Math.abs((await heightOf(page)) - line)).toBeLessThan(1);
});

test("what is edited says the new words where nobody is looking", async ({ browser, page }) => {
  await page.goto(STORIES.edited);
  const other = await writer(browser, STORIES.edited);
  await answer(other.page, 0, `Old words of ${other.handle}.`);
  const permalink = await permalinkOf(other.page, `Old words of ${other.handle}.`);
  await expect(counter(page)).toBeVisible();
  await page.keyboard.press("l");
  await expect(commentSaying(page, `Old words of ${other.handle}.`)).toBeFocused();
  // Whoever is in the midst of a comment keeps its words.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await lookAtTheEnd(page);
  const line = await heightOf(page);
  await other.page.goto(`${permalink}/edit`);
  // Awake: what is typed replaces what stood there.
  await expect(other.page.getByRole("banner").getByRole("link", { name: other.handle, exact: true })).toBeVisible();
  await other.page.getByLabel("Comment", { exact: true }).fill(`New words of ${other.handle}.\n\nAnd more of them.`);
  await other.page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText(`New words of ${other.handle}.`)).toBeAttached();
  await expect(page.getByText(`Old words of ${other.handle}.`)).toHaveCount(0);
  expect(Math.abs((await heightOf(page)) - line)).toBeLessThan(1);
});

test("one's own comment from another tab stands there without being asked for", async ({ browser }) => {
  const { page, handle } = await writer(browser, STORIES.waits);
  const second = await page.context().newPage();
  await second.goto(STORIES.waits);
  await answer(second, 0, `From the other tab, ${handle}.`);
  await expect(commentSaying(page, `From the other tab, ${handle}.`)).toBeAttached();
  await expect(counter(page)).toHaveCount(0);
});

test("one's own comment is known also where it comes before the page knows who reads it", async ({ context, page }) => {
  await page.goto(STORIES.tabs);
  const handle = await register(page);
  const second = await context.newPage();
  const { promise: held, resolve: answer } = Promise.withResolvers<void>();
  await second.route("**/api/me?*", async (route) => {
    await held;
    await route.continue();
  });
  await second.goto(STORIES.tabs);
  await tops(page).first().getByRole("link", { name: "Reply", exact: true }).first().click();
  await write(page, "Post reply", { body: `Early, ${handle}.` });
  await expect(counter(second)).toHaveText("1 new comment");
  answer();
  await expect(commentSaying(second, `Early, ${handle}.`)).toBeVisible();
  await expect(counter(second)).toHaveCount(0);
});

test("the tabs of a browser share one stream, which outlives the tab that had it", async ({ browser, page }) => {
  const context = page.context();
  let streams = 0;
  await context.route("**/api/v1/live?*", (route) => {
    streams += 1;
    return route.continue();
  });
  await page.goto(STORIES.tabs);
  await expect.poll(() => streams).toBe(1);
  const second = await context.newPage();
  await second.goto(STORIES.tabs);
  const other = await writer(browser, STORIES.tabs);
  await answer(other.page, 0, `To both tabs, ${other.handle}.`);
  await expect(counter(page)).toBeVisible();
  await expect(counter(second)).toBeVisible();
  expect(streams).toBe(1);
  await page.close();
  await expect.poll(() => streams).toBe(2);
  await answer(other.page, 0, `To the one that is left, ${other.handle}.`);
  await expect(counter(second)).toHaveText("2 new comments");
});

test("where no stream gets through, the page asks; what came meanwhile is not missed", async ({ browser, page }) => {
  const other = await writer(browser, STORIES.refused);
  const { promise: refused, resolve: refuse } = Promise.withResolvers<void>();
  await page.route("**/api/v1/live?*", async (route) => {
    await refused;
    await route.fulfill({ status: 503 });
  });
  await page.goto(STORIES.refused);
  await answer(other.page, 0, `Unheard at first, ${other.handle}.`);
  refuse();
  await expect(counter(page)).toHaveText("1 new comment");
});

test("who was away hears what came meanwhile when he is back", async ({ browser, page }) => {
  await page.goto(STORIES.away);
  const other = await writer(browser, STORIES.away);
  await answer(other.page, 0, `Before the tunnel, ${other.handle}.`);
  await expect(counter(page)).toHaveText("1 new comment");
  await page.context().setOffline(true);
  await answer(other.page, 0, `In the tunnel, ${other.handle}.`);
  await page.context().setOffline(false);
  await expect(counter(page)).toHaveText("2 new comments");
});
