import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { makeStaff } from "./operator.ts";
import { logIn, openStory, register } from "./people.ts";

// A dozen pages in a test, each looked through whole: minutes on a machine that does other work beside it.
test.setTimeout(180_000);

/** What axe finds on the page shown, by rule and place. */
async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${page.url()}: ${rule.id}: ${node.target.join(" ")}`));
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

for (const [name, options] of Object.entries({
  "on a desk in the light": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "on a small phone in the dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
} as const)) {
  test.describe(name, () => {
    test.use(options);

    test("readers' pages have no barrier and no sideways scrolling", async ({ page }) => {
      await openStory(page);
      const article = new URL(page.url()).pathname;
      const permalink = await page.locator('article[id^="c-"] a:has(> time)').first().getAttribute("href");
      await page.goto(article);
      const author = await page.locator('a[rel="author"]').first().getAttribute("href");
      const topic = await page.locator('a[href^="/topics/"]').first().getAttribute("href");
      const paths = [
        "/",
        article,
        permalink,
        `${permalink}?reply=1`,
        author,
        topic,
        "/search",
        "/search?q=the",
        "/search?q=qqqqqqqq",
        "/login",
        "/register",
        "/not-here",
      ];
      for (const path of paths) {
        await page.goto(path ?? "/");
        expect(await violations(page)).toEqual([]);
        expect(await fits(page), `${path} scrolls sideways`).toBe(true);
      }
    });

    test("pages of those who are signed in have none either", async ({ page }) => {
      await openStory(page);
      await register(page);
      await page.getByLabel("Comment", { exact: true }).fill("One to look at.");
      await page.getByRole("button", { name: "Post comment" }).click();
      await expect(page).toHaveURL(/\/c\//);
      const permalink = page.url().split("#")[0] ?? "";
      for (const path of [
        permalink,
        `${permalink}/edit`,
        `${permalink}/withdraw`,
        `${permalink}/history`,
        "/settings",
      ]) {
        await page.goto(path);
        await expect(page.getByRole("banner").getByRole("button", { name: "Log out" })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        expect(await fits(page), `${path} scrolls sideways`).toBe(true);
      }
    });

    test("the desk has none either", async ({ page }) => {
      await page.goto("/login?next=/desk");
      await logIn(page, await makeStaff("admin"));
      await expect(page).toHaveURL(/\/desk$/);
      const article = await page.locator('a[href^="/desk/articles/"]:not([href$="/new"])').first().getAttribute("href");
      for (const path of ["/desk", "/desk/articles/new", article, `${article}/preview`, "/desk/pictures"]) {
        await page.goto(path ?? "/desk");
        expect(await violations(page)).toEqual([]);
        expect(await fits(page), `${path} scrolls sideways`).toBe(true);
      }
    });
  });
}
