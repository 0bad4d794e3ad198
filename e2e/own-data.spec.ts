import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { commentSaying, logIn, openStory, PASSWORD, register, write } from "./people.ts";

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
  });
}
