import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, type Page, test } from "./journey.ts";
import { commentSaying, logIn, openStory, PASSWORD, permalinkOf, register, write } from "./people.ts";

const handleLink = (page: Page, handle: string) =>
  page.getByRole("banner").getByRole("link", { name: handle, exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a reader takes along what is his", async ({ page }) => {
      await openStory(page);
      const handle = await register(page);
      await write(page, "Post comment", { body: `Mine to take, ${handle}.` });
      await expect(commentSaying(page, `Mine to take, ${handle}.`)).toBeVisible();
      await page.goto("/settings");
      await page.getByRole("link", { name: /Download what is yours/ }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download", exact: true }).click();
      const file = await readFile(await (await download).path(), "utf8");
      expect(file).toContain("my-data.json");
      expect(file).toContain(`"body":"Mine to take, ${handle}."`);
      expect(file).toContain("my-data.html");
    });

    test("a reader puts a picture on his page, and takes it away", async ({ page }) => {
      await page.goto("/");
      const handle = await register(page);
      await page.goto("/settings");
      await page.getByRole("button", { name: "Use this picture" }).click();
      await expect(page.getByText("Please choose a picture first.").first()).toBeVisible();
      const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#a06020" } })
        .jpeg()
        .toBuffer();
      await page.getByLabel("Picture", { exact: true }).setInputFiles({
        ...{ name: "me.jpg", mimeType: "image/jpeg", buffer: photo },
      });
      await page.getByRole("button", { name: "Use this picture" }).click();
      await expect(page.getByText("Your profile is saved.")).toBeVisible();
      await page.goto(`/u/${handle}`);
      const shown = page.locator("main img");
      await expect(shown).toHaveJSProperty("naturalWidth", 128);
      await page.goto("/settings");
      await page.getByRole("button", { name: "Remove the picture" }).click();
      await expect(page.getByText("Your profile is saved.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Remove the picture" })).toHaveCount(0);
      await page.goto(`/u/${handle}`);
      await expect(shown).toHaveCount(0);
    });

    test("a reader leaves, thinks again, and stays", async ({ page }) => {
      await page.goto("/");
      const handle = await register(page);
      await page.goto("/settings/data");
      const close = page.getByRole("button", { name: "Delete my account" });
      await page.getByLabel("Current password").fill(PASSWORD);
      await close.click();
      await expect(page.getByText("Please choose what should happen to your comments.").first()).toBeVisible();
      await page.getByLabel("Withdraw my comments too").check();
      await page.getByLabel("Current password").fill("not the one I have");
      await close.click();
      await expect(page.getByText("This is not the password you have now.").first()).toBeVisible();
      await expect(page.getByLabel("Withdraw my comments too")).toBeChecked();
      await page.getByLabel("Current password").fill(PASSWORD);
      await close.click();
      await expect(page.getByText("Your account is closed and will be deleted in a day.")).toBeVisible();
      await expect(page.getByRole("banner").getByRole("link", { name: "Register", exact: true })).toBeVisible();

      await logIn(page, handle);
      await expect(page).toHaveURL(/\/settings\/data$/);
      await page.getByRole("button", { name: "Keep my account" }).click();
      await expect(page.getByText("Your account stays.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Delete my account" })).toBeVisible();
    });

    test("while his account is closed a reader reads, and is told why he does not write", async ({ page }) => {
      await page.goto("/");
      const handle = await register(page);
      await page.goto("/settings/data");
      await page.getByLabel("Leave my comments").check();
      await page.getByLabel("Current password").fill(PASSWORD);
      await page.getByRole("button", { name: "Delete my account" }).click();
      await logIn(page, handle);
      await expect(page).toHaveURL(/\/settings\/data$/);
      await openStory(page);
      await expect(page.getByText("Your account is closed: you can read")).toBeVisible();
    });

    test("a reader folds away another's comments for himself alone, and back", async ({ browser, page }) => {
      const other = await (await browser.newContext()).newPage();
      await openStory(other);
      const loud = await register(other);
      const words = `Loud words of ${loud}.`;
      await write(other, "Post comment", { body: words });
      await expect(commentSaying(other, words)).toBeVisible();
      const permalink = await permalinkOf(other, words);

      await page.goto(permalink);
      const handle = await register(page);
      await commentSaying(page, words).getByRole("link", { name: loud, exact: true }).first().click();
      await page.getByRole("button", { name: `Mute ${loud}` }).click();
      await expect(page.getByText("You have muted this reader")).toBeVisible();
      await page.goto(permalink);
      await expect(handleLink(page, handle)).toBeVisible();
      const comment = commentSaying(page, words);
      const fold = comment.getByText("Comment by someone you muted");
      await expect(fold).toBeVisible();
      await expect(comment.getByText(words)).toBeHidden();
      await fold.click();
      await expect(comment.getByText(words)).toBeVisible();

      await other.goto(permalink);
      await expect(commentSaying(other, words)).toBeVisible();
      await expect(other.getByText("Comment by someone you muted")).toHaveCount(0);

      await page.goto("/settings/mutes");
      await page.getByRole("button", { name: /^Show again/ }).click();
      await expect(page.getByText("You have muted nobody.")).toBeVisible();
      await page.goto(permalink);
      await expect(handleLink(page, handle)).toBeVisible();
      await expect(commentSaying(page, words).getByText(words)).toBeVisible();
      await expect(page.getByText("Comment by someone you muted")).toHaveCount(0);
    });
  });
}
