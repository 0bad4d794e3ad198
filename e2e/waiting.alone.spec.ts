// The publication lets comments wait until their writer has confirmed his address: a setting of the whole site, so this runs by itself.
import { expect, type Page, test } from "./journey.ts";
import { letterTo, linkIn } from "./letters.ts";
import { run } from "./operator.ts";
import { commentSaying, openStory, openUntilSaid, register, write } from "./people.ts";

const WAITS = "Waits until you confirm your email address";

const decide = (unconfirmed: "auto" | "wait") => run("testing/stage", ["site", JSON.stringify({ unconfirmed })]);
test.beforeAll(() => decide("wait"));
test.afterAll(() => decide("auto"));

const cards = (page: Page) => page.getByRole("article", { name: WAITS });
const confirmLink = async (handle: string) =>
  linkIn(await letterTo(`${handle}@example.org`, "Confirm your email address"));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a newcomer's comment waits for himself alone, and is published by his confirming", async ({
      page,
      browser,
    }) => {
      await openStory(page);
      const article = new URL(page.url()).pathname;
      const handle = await register(page);
      const words = `Written before the letter came, ${handle}.`;
      await write(page, "Post comment", { subject: "Too early", body: words });
      await expect(cards(page)).toContainText(words);
      // With scripts the page stays, and the card stands where the comment will.
      if (javaScriptEnabled) await expect(page).toHaveURL(new RegExp(`${article}$`));
      await page.goto(article);
      await expect(cards(page)).toContainText(words);
      await page.goto("/drafts");
      await expect(cards(page)).toContainText(words);

      // In this order new comments stand on the first page, however many the other journeys wrote before.
      const newest = `${article}?order=newest`;
      const other = await (await browser.newContext()).newPage();
      await other.goto(newest);
      await expect(other.getByRole("region", { name: "Discussion" })).toBeVisible();
      await expect(other.getByText(words)).toHaveCount(0);

      await page.goto(await confirmLink(handle));
      await page.getByRole("button", { name: "Confirm", exact: true }).click();
      await expect(page.getByText("Your comment that waited is published.")).toBeVisible();
      await expect(cards(page)).toHaveCount(0);
      await openUntilSaid(other, newest, words);
      await page.goto(newest);
      await expect(commentSaying(page, words)).toHaveCount(1);
      await expect(cards(page)).toHaveCount(0);
    });

    test("a comment that waits goes back into its box, or away and back again", async ({ page }) => {
      await openStory(page);
      const handle = await register(page);
      const words = `Not quite right yet, ${handle}.`;
      await write(page, "Post comment", { body: words });
      await cards(page).getByRole("button", { name: "Edit" }).click();
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(words);
      await expect(cards(page)).toHaveCount(0);
      await write(page, "Post comment", { body: `${words} Now it is.` });
      await expect(cards(page)).toContainText("Now it is.");
      await cards(page).getByRole("button", { name: "Discard" }).click();
      await expect(cards(page)).toHaveCount(0);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText(`${words} Now it is.`)).toBeVisible();
    });
  });
}

test("a comment that was written without a connection is taken, and waits for the letter then", async ({
  page,
  context,
}) => {
  await openStory(page);
  const handle = await register(page);
  await page.getByLabel("Comment", { exact: true }).focus();
  const words = `From the tunnel, ${handle}.`;
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await write(page, "Post comment", { body: words });
  await expect(page.getByText("Waiting to be sent")).toBeVisible();
  await context.setOffline(false);
  await expect(cards(page)).toContainText(words);
  await expect(page.getByText("Waiting to be sent")).toHaveCount(0);
});
