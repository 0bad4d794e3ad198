// Logging out with words that the server does not have: they are saved, or their writer is asked.
import { expect, type Page, test } from "./journey.ts";
import { logIn, openStory, register, write } from "./people.ts";

const waiting = (page: Page, words: string) => page.locator("article[data-waiting]").filter({ hasText: words });

test("who logs out while his comment waits leaves nothing on the device and finds it among his drafts", async ({
  browser,
}) => {
  // The worker has ways of its own past what the page is refused here.
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await openStory(page);
  const handle = await register(page);
  await page.route("**/api/v1/comments", (route) => route.abort());
  await write(page, "Post comment", { body: `Still waiting, ${handle}.` });
  await expect(page.locator("[data-waiting]")).toContainText(`Still waiting, ${handle}.`);
  // It is being sent once more just now, and no answer comes.
  await page.route("**/api/v1/comments", () => {});
  await page.waitForRequest("**/api/v1/comments", { timeout: 60_000 });
  await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Log in", exact: true }).click();
  const left = () =>
    page.evaluate(async () =>
      [...Object.keys(localStorage), ...(await indexedDB.databases()).map(({ name }) => name)].filter((name) =>
        name?.startsWith("afterword.mine."),
      ),
    );
  await expect.poll(left).toEqual([]);
  await page.unrouteAll();
  await logIn(page, handle);
  await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
  await page.goto("/drafts");
  await expect(page.locator("[data-draft]")).toContainText(`Still waiting, ${handle}.`);
  await page.context().close();
});

test("who logs out is asked before anything is lost that could not be saved", async ({ browser }) => {
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await openStory(page);
  const handle = await register(page);
  await page.route(/api\/v1\/(comments|drafts)/, (route) => route.abort());
  await write(page, "Post comment", { body: `Not sent, ${handle}.` });
  await expect(waiting(page, `Not sent, ${handle}.`)).toBeVisible();
  await page.getByLabel("Comment", { exact: true }).fill(`Not saved, ${handle}.`);
  const logOut = page.getByRole("banner").getByRole("button", { name: "Log out", exact: true });
  await logOut.click();
  const question = page.getByRole("dialog", { name: "Not everything you wrote is saved" });
  await expect(question).toContainText(`Not sent, ${handle}.`);
  await expect(question).toContainText(`Not saved, ${handle}.`);
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(question).toHaveCount(0);
  await page.reload();
  await expect(waiting(page, `Not sent, ${handle}.`)).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`Not saved, ${handle}.`);
  await logOut.click();
  await question.getByRole("button", { name: "Log out and lose it" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
  await expect(page.locator("[data-waiting]")).toHaveCount(0);
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("");
  await page.context().close();
});
