// Reading without a connection: what was read before can be read again, says what it is, and is nobody's secret.
import { expect, type Page, test } from "./journey.ts";
import { openStory, register } from "./people.ts";

/** The addresses that this device keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("afterword.mine."));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** The pictures of the article itself. */
const shownIn = (page: Page) => page.locator("//main//img[following::*[@data-thread]]");

async function readOnce(page: Page): Promise<string> {
  await openStory(page);
  const { pathname } = new URL(page.url());
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([pathname, "/offline"]));
  const pictures = await shownIn(page).evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLImageElement).src).pathname.split("/")[2] ?? ""),
  );
  const parts = [".woff2", ".css", ...pictures];
  await expect
    .poll(async () => {
      const names = await kept(page);
      return parts.filter((part) => !names.some((name) => name.includes(part)));
    })
    .toEqual([]);
  return pathname;
}

test("an article that was read once can be read again, as it was, and says so", async ({ page, context }) => {
  const article = await readOnce(page);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  const comments = await page.locator("article[data-id]").count();
  await context.setOffline(true);
  await page.goto(article);
  await expect(page.getByText("You are offline. This is the page as it was on")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(page.locator("article[data-id]")).toHaveCount(comments);
  for (const picture of await shownIn(page).all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  const face = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  });
  expect(face).toBeGreaterThan(0);

  await page.goto("/a/never-read");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await page
    .getByRole("main")
    .getByRole("link", { name: title ?? "" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("This is the page as it was on")).toHaveCount(0);
  await expect(page.locator("html[data-seen]")).toHaveCount(0);
});

test("what is for one reader alone is not kept, and after logging out nothing of his reading is left", async ({
  page,
}) => {
  const article = await readOnce(page);
  const handle = await register(page);
  for (const path of ["/settings", `/u/${handle}`, `${article}?reply=1`, "/search?q=crane", "/"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  await expect.poll(() => kept(page)).toContain("/");
  const all = await kept(page);
  expect(all.filter((one) => /^\/(settings|u|search|api|desk|login|register)/.test(one))).toEqual([]);
  expect(all).toContain(article);

  await page.goto("/topics/somewhere-else");
  await page.getByRole("button", { name: "Log out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in" })).toBeVisible();
  await expect.poll(() => kept(page)).not.toContain(article);
});
