import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "./journey.ts";
import { run } from "./operator.ts";
import { newHandle } from "./people.ts";

const COMMENTS = 260;
/** Nobody recommends the others. */
const BEST = 101;

/** Brings in a discussion longer than a page and gives its address: each fifth comment begins something, the others answer it. */
async function longThread(file: string): Promise<string> {
  const slug = `long-${newHandle()}`;
  const comments = Array.from({ length: COMMENTS }, (_, i) => ({
    id: i + 1,
    parentId: i % 5 === 0 ? null : i - (i % 5) + 1,
    author: `${slug}-${i % 7}`,
    title: i % 5 === 0 ? `Subject ${i + 1}` : "",
    body: `Saying number ${i + 1}, calmly.`,
    createdAt: new Date(Date.UTC(2020, 1, 1, 10, i)).toISOString(),
    score: i + 1 === BEST ? 40 : 0,
  }));
  const article = {
    title: `A long talk at ${slug}`,
    summary: "Many spoke.",
    credit: "",
    topics: ["Harbours"],
    body: ["The first paragraph."],
    publishedAt: "2020-02-01T09:00:00Z",
    slug,
  };
  await writeFile(file, JSON.stringify({ article, users: [], comments }));
  await run("import", [file]);
  return `/a/${slug}`;
}

const discussion = (page: Page) => page.getByRole("region", { name: "Discussion" });
const subjects = (page: Page) => discussion(page).getByRole("heading", { level: 3 });
/** What the page shows, once all of it is there. */
async function shown(page: Page): Promise<string[]> {
  await expect(page.locator("#write")).toBeVisible();
  return discussion(page)
    .locator("article[data-id]")
    .evaluateAll((all) => all.map(({ id }) => id));
}
const order = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Order of comments" }).getByRole("link", { name, exact: true });
const head = (page: Page, rel: string) => page.locator(`link[rel="${rel}"]`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("each order begins where it says, at an address of its own", async ({ page }, info) => {
      const address = await longThread(info.outputPath("thread.json"));
      await page.goto(address);
      await expect(subjects(page).first()).toHaveText("Subject 1");
      await expect(order(page, "Oldest")).toHaveAttribute("aria-current", "true");
      await order(page, "Newest").click();
      await expect(page).toHaveURL(/order=newest/);
      await expect(subjects(page).first()).toHaveText(`Subject ${COMMENTS - 4}`);
      await order(page, "Best").click();
      await expect(page).toHaveURL(/order=best/);
      await expect(subjects(page).first()).toHaveText(`Subject ${BEST}`);
      // All others are equal: as they were said.
      await expect(subjects(page).nth(1)).toHaveText("Subject 1");
      await expect(order(page, "Best")).toHaveAttribute("aria-current", "true");
      await expect(head(page, "canonical")).toHaveAttribute("href", new RegExp(`${address}$`));
    });

    test("the outline tells all of it and leads to each", async ({ page }, info) => {
      const address = await longThread(info.outputPath("thread.json"));
      await page.goto(address);
      await discussion(page).getByRole("link", { name: "Outline" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Outline of the discussion");
      const links = page.getByRole("main").locator('a[href^="c/"]');
      await expect(links).toHaveCount(COMMENTS);
      const branch = page
        .getByRole("main")
        .locator("li")
        .filter({ has: page.getByRole("link", { name: "Subject 6", exact: true }) });
      const answer = branch.getByRole("link", { name: "Saying number 7, calmly." });
      await expect(answer).toBeVisible();
      await branch.locator("summary").click();
      await expect(answer).toBeHidden();
      await branch.locator("summary").click();
      await answer.click();
      await expect(page).toHaveURL(new RegExp(`${address}/c/\\w+$`));
      await expect(discussion(page).getByText("Saying number 7, calmly.")).toBeVisible();
      await page.goBack();
      await page.getByRole("main").getByRole("link", { name: "The whole discussion" }).click();
      await expect(page).toHaveURL(new RegExp(`${address}#discussion$`));
    });

    test("words are found in one discussion, marked, and nothing is said of others", async ({ page }) => {
      await page.goto("/a/who-moved-the-bench");
      await discussion(page).getByRole("searchbox", { name: "Find in this discussion" }).fill("sorry phone");
      await discussion(page).getByRole("button", { name: "Find", exact: true }).click();
      await expect(page).toHaveURL(/\/a\/who-moved-the-bench\/find\?q=sorry\+phone$/);
      const main = page.getByRole("main");
      await expect(main.locator("mark").first()).toContainText(/sorry|phone/i);
      await expect(main.getByRole("searchbox")).toHaveValue("sorry phone");
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      await main.getByRole("listitem").first().getByRole("link").first().click();
      await expect(page).toHaveURL(/\/a\/who-moved-the-bench\/c\/\w+$/);
      await page.goto("/a/who-moved-the-bench/find?q=qqqqqqqq");
      await expect(main.getByText("Nothing was found")).toBeVisible();
      await page.goto("/a/who-moved-the-bench/find?q=the");
      await expect(main.getByText("holds no word that can be looked for")).toBeVisible();
      await page.goto("/a/who-moved-the-bench/find");
      await expect(main.getByText("the comments beneath this article")).toBeVisible();
    });
  });
}

test.describe("page after page without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every comment comes once, the head names the pages beside, and the way back leads to the same", async ({
    page,
  }, info) => {
    const address = await longThread(info.outputPath("thread.json"));
    for (const start of [address, `${address}?order=newest`, `${address}?order=best`]) {
      await page.goto(start);
      await expect(head(page, "prev")).toHaveCount(0);
      const pages: string[][] = [];
      for (;;) {
        pages.push(await shown(page));
        const next = discussion(page).getByRole("link", { name: "Next page" });
        if ((await next.count()) === 0) break;
        const href = (await head(page, "next").getAttribute("href")) ?? "";
        await next.click();
        expect(page.url()).toBe(`${href}#discussion`);
      }
      expect(pages.length).toBeGreaterThan(4);
      expect(pages.flat()).toHaveLength(COMMENTS);
      expect(new Set(pages.flat()).size).toBe(COMMENTS);
      await expect(head(page, "next")).toHaveCount(0);
      await discussion(page).getByRole("link", { name: "Previous page" }).click();
      await expect(page).toHaveURL(/before=/);
      expect(await shown(page)).toEqual(pages.at(-2));
    }
  });
});

test("going back leads to where one was", async ({ page }, info) => {
  await page.goto(await longThread(info.outputPath("thread.json")));
  const comment = discussion(page).locator("article[data-id]").nth(20);
  await comment.scrollIntoViewIfNeeded();
  const top = async () => Math.round((await comment.boundingBox())?.y ?? 0);
  const before = await top();
  await comment.locator("> .said").locator("a:has(> time)").click();
  await expect(page).toHaveURL(/\/c\//);
  await page.goBack();
  await expect.poll(top).toBe(before);
});
