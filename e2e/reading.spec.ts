import { expect, type Page, test } from "./journey.ts";
import { commentSaying, openStory } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("from the front page to an article, its topic, its author, and back to older ones", async ({ page }) => {
      await openStory(page);
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1 })).toHaveCount(1);
      const title = (await main.getByRole("heading", { level: 1 }).textContent()) ?? "";
      await expect(main.locator("figure img").first()).toHaveAttribute("alt", /\w/);
      await expect(main.locator("figure").first()).toContainText(/\w/);
      await expect(main.locator("time").first()).toHaveAttribute("datetime", /^\d{4}-/);
      await main.getByRole("navigation", { name: "Topics" }).getByRole("link").first().click();
      await page.getByRole("link", { name: title }).click();
      await main.locator('a[rel="author"]').first().click();
      await expect(page.getByRole("heading", { name: "Articles" })).toBeVisible();
      await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
    });

    test("the scene of the cut-off comment is found by searching, and told in place", async ({ page }) => {
      await page.goto("/search");
      await page.getByRole("main").getByLabel("Search").fill("sorry phone");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("main").locator("mark").first()).toContainText(/sorry|phone/i);
      await page.goto("/a/who-moved-the-bench");
      const cutOff = commentSaying(page, "PLEASE RETU");
      const goesOn = commentSaying(page, "sorry, phone");
      await expect(cutOff.locator(goesOn)).toBeVisible();
      const author = (place: typeof cutOff) => place.locator('a[rel="author"]').first().textContent();
      expect(await author(goesOn)).toBe(await author(cutOff));
    });

    test("a comment has an address of its own, with what it answers", async ({ page }) => {
      await openStory(page);
      const deep = page.locator('article[id^="c-"] article[id^="c-"] article[id^="c-"]').first();
      const id = await deep.getAttribute("id");
      await deep.locator("a:has(> time)").first().click();
      await expect(page).toHaveURL(new RegExp(`/c/${id?.slice(2)}$`));
      await expect(page.getByRole("list", { name: "What it answers" }).getByRole("article")).toHaveCount(2);
      await expect(page.locator(`#${id}`)).toBeVisible();
      await page.getByRole("link", { name: "The whole discussion" }).click();
      await expect(page.getByRole("region", { name: "Discussion" }).getByRole("heading", { level: 2 })).toContainText(
        /\d+ comments?/,
      );
    });

    test("from the article down to the discussion and back", async ({ page }) => {
      await openStory(page);
      const headline = page.getByRole("main").getByRole("heading", { level: 1 });
      await expect(headline).toBeInViewport();
      await page.getByRole("link", { name: /^Read \d+ comments?$/ }).click();
      await expect(page.getByRole("heading", { level: 2, name: /^\d+ comments?$/ })).toBeInViewport();
      await expect(headline).not.toBeInViewport();
      await page.getByRole("link", { name: "Back to the article" }).click();
      await expect(headline).toBeInViewport();
    });

    test("a wrong address leads on", async ({ page }) => {
      const answer = await page.goto("/a/there-is-no-such-article");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("no page");
      await page.getByRole("main").getByRole("link", { name: "front page" }).click();
      await expect(page).toHaveURL(/\/$/);
      expect((await page.goto("/a/x/c/y"))?.status()).toBe(404);
      expect((await page.goto("/u/nobody-of-this-name"))?.status()).toBe(404);
      expect((await page.goto("/topics/nothing"))?.status()).toBe(404);
    });
  });
}

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const pageScrollsSideways = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  test("the topics keep to one line, and the keyboard reaches the last of them", async ({ page }) => {
    await page.goto("/");
    const topics = page.getByRole("main").getByRole("navigation", { name: "Topics" }).getByRole("link");
    const last = topics.last();
    await expect(last).not.toBeInViewport();
    expect((await last.boundingBox())?.y).toBe((await topics.first().boundingBox())?.y);
    await topics.first().focus();
    for (let step = 1; step < (await topics.count()); step += 1) await page.keyboard.press("Tab");
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await pageScrollsSideways(page)).toBe(false);
  });

  // Edges of cells lie between pixels.
  const WHOLE = { ratio: 0.95 };
  test("a wide table scrolls inside itself, by keyboard too", async ({ page }) => {
    await page.goto("/a/who-moved-the-bench");
    const table = page.getByRole("region", { name: "Table", exact: true });
    const column = table.getByRole("columnheader").last();
    await table.scrollIntoViewIfNeeded();
    await expect(column).not.toBeInViewport(WHOLE);
    await table.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
    await expect(column).toBeInViewport(WHOLE);
    expect(await pageScrollsSideways(page)).toBe(false);
  });
});

test("machines read the article and its discussion", async ({ page, request }) => {
  await openStory(page);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "");
  expect(data["@type"]).toBe("NewsArticle");
  expect(data.commentCount).toBeGreaterThan(0);
  expect(data.comment[0].text).toMatch(/\w/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/a\//);
  await expect(page.locator('meta[property="og:image"]').first()).toHaveAttribute(
    "content",
    /\/a\/.+\/picture\/.+\.png$/,
  );
  for (const path of [
    "/feed.xml",
    "/feed.json",
    "/sitemap.xml",
    "/robots.txt",
    `${new URL(page.url()).pathname}/feed.xml`,
  ]) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
  const feed = await request.get("/feed.xml");
  const again = await request.get("/feed.xml", { headers: { "if-none-match": feed.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("nothing is loaded from anywhere else, and nothing is broken", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const broken: string[] = [];
  page.on(
    "request",
    (request) =>
      request.url().startsWith(baseURL ?? "") || request.url().startsWith("data:") || foreign.push(request.url()),
  );
  page.on("response", (response) => response.status() >= 400 && broken.push(response.url()));
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
  await openStory(page);
  await page.goto("/search?q=the");
  await page.goto("/login");
  expect([foreign, broken]).toEqual([[], []]);
});
