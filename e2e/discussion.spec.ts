import { expect, test } from "./journey.ts";
import {
  commentSaying,
  fillRegistration,
  logIn,
  newHandle,
  openStory,
  PASSWORD,
  permalinkOf,
  register,
  write,
} from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a reader comments, answers three deep, edits and withdraws", async ({ page }) => {
      await openStory(page);
      const article = page.url();
      const handle = await register(page);
      expect(page.url().split("#")[0]).toBe(article.split("#")[0]);

      await write(page, "Post comment", { subject: "A beginning", body: `First words of ${handle}.` });
      const first = commentSaying(page, `First words of ${handle}.`);
      await expect(first).toBeVisible();
      await expect(first.getByRole("heading", { name: "A beginning" })).toBeVisible();

      let last = first;
      for (const words of ["One deeper", "Two deeper", "Three deeper"]) {
        await last.getByRole("link", { name: "Reply", exact: true }).first().click();
        await write(page, "Post reply", { body: `${words}, says ${handle}.` });
        last = commentSaying(page, `${words}, says ${handle}.`);
        await expect(last).toBeVisible();
      }
      // With scripts the discussion has never been left.
      if (!javaScriptEnabled) await page.getByRole("link", { name: "The whole discussion" }).click();
      await page.getByRole("navigation", { name: "Order of comments" }).getByRole("link", { name: "Newest" }).click();
      const nested = page.locator('article[id^="c-"] article[id^="c-"] article[id^="c-"] article[id^="c-"]');
      await expect(nested.filter({ hasText: `Three deeper, says ${handle}.` }).last()).toBeVisible();

      const deepest = commentSaying(page, `Three deeper, says ${handle}.`);
      await deepest.getByRole("link", { name: "Edit", exact: true }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
      await page.getByLabel("Comment", { exact: true }).fill(`Edited by ${handle}.`);
      await page.getByRole("button", { name: "Save changes" }).click();
      const edited = commentSaying(page, `Edited by ${handle}.`);
      await expect(edited).toBeVisible();
      await edited.getByRole("link", { name: "edited" }).click();
      await expect(page.getByText(`Three deeper, says ${handle}.`)).toBeVisible();
      await page.getByRole("link", { name: "The comment in its discussion" }).click();

      const second = commentSaying(page, `Two deeper, says ${handle}.`);
      await second.getByRole("link", { name: "Withdraw", exact: true }).click();
      await page.getByRole("button", { name: "Withdraw", exact: true }).click();
      await expect(page.getByText("Your comment is withdrawn. Nobody can read it any more.")).toBeVisible();
      await expect(page.getByText("This comment was withdrawn by its author.")).toBeVisible();
      await expect(page.getByText(`Two deeper, says ${handle}.`)).toHaveCount(0);
      await expect(commentSaying(page, `Edited by ${handle}.`)).toBeVisible();
    });

    test("who writes first and registers after finds the text again, ready to send", async ({ page }) => {
      await openStory(page);
      const handle = newHandle();
      const body = `Written before ${handle} was anybody.\n\nWith a second paragraph.`;
      await write(page, "Post comment", { subject: "Not yet known", body });
      await page.getByRole("main").getByRole("link", { name: "Register", exact: true }).click();
      await fillRegistration(page, handle);
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(body);
      await expect(page.getByLabel("Subject")).toHaveValue("Not yet known");
      await page.getByRole("button", { name: "Post comment", exact: true }).click();
      await expect(commentSaying(page, `Written before ${handle} was anybody.`)).toBeVisible();
    });

    test("who answers first and logs in after finds the reply again", async ({ page }) => {
      await openStory(page);
      const handle = await register(page);
      await write(page, "Post comment", { body: `To be answered, by ${handle}.` });
      const permalink = await permalinkOf(page, `To be answered, by ${handle}.`);
      await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
      await page.goto(permalink);
      await commentSaying(page, `To be answered, by ${handle}.`)
        .getByRole("link", { name: "Reply", exact: true })
        .click();
      await write(page, "Post reply", { body: `Answered before login, ${handle}.` });
      await logIn(page, handle, "a wrong password");
      await expect(page.getByText("The name or the password is wrong.")).toBeVisible();
      await expect(page.getByLabel("Email or username")).toHaveValue(handle);
      await logIn(page, handle, PASSWORD);
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`Answered before login, ${handle}.`);
      await page.getByRole("button", { name: "Post reply", exact: true }).click();
      await expect(commentSaying(page, `Answered before login, ${handle}.`)).toBeVisible();
    });

    test("what is refused keeps what was typed", async ({ page }) => {
      await openStory(page);
      const handle = await register(page);
      const body = `${handle} ${"goes on and on ".repeat(700)}`;
      await write(page, "Post comment", { subject: "Too much", body });
      await expect(page.getByRole("alert").filter({ hasText: "10,000" })).toBeVisible();
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(body);
      await expect(page.getByLabel("Subject")).toHaveValue("Too much");
    });
  });
}

test.describe("reading without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("going back and sending the same form again gives one comment", async ({ page }) => {
    await openStory(page);
    const handle = await register(page);
    const body = `Only once, ${handle}.`;
    await write(page, "Post comment", { body });
    await expect(commentSaying(page, body)).toBeVisible();
    const permalink = page.url();
    await page.goBack();
    await write(page, "Post comment", { body });
    await expect(commentSaying(page, body)).toBeVisible();
    expect(page.url()).toBe(permalink);
  });

  test("a branch folds by its count, and comes back by it", async ({ page }) => {
    await page.goto("/a/who-moved-the-bench");
    const top = commentSaying(page, "Forty years a pilot in this harbour");
    const answer = commentSaying(page, "Salute first.");
    await expect(answer).toBeVisible();
    await top.getByText("2 replies", { exact: true }).first().click();
    await expect(answer).toBeHidden();
    await top
      .getByText(/^Show \d+ replies$/)
      .first()
      .click();
    await expect(answer).toBeVisible();
  });

  test("a long comment shows its beginning, and the rest by mouse or keyboard", async ({ page }) => {
    await openStory(page);
    const story = page.url().split("#")[0];
    const handle = await register(page);
    const body = `${handle} begins. ${"It goes on. ".repeat(180)}\n\nThe end of ${handle}.`;
    await write(page, "Post comment", { body });
    await page.goto(`${story}?order=newest`);
    const long = commentSaying(page, `${handle} begins.`);
    const end = long.getByText(`The end of ${handle}.`);
    const switched = long.locator("label").filter({ has: page.getByRole("checkbox") });
    const isEndInPlace = async () => {
      const [last, below] = [await end.boundingBox(), await switched.boundingBox()];
      return last !== null && below !== null && last.y < below.y;
    };
    expect(await isEndInPlace()).toBe(false);
    await switched.click();
    expect(await isEndInPlace()).toBe(true);
    const box = long.getByRole("checkbox", { name: "Show less" });
    await box.press("Space");
    expect(await isEndInPlace()).toBe(false);
  });

  test("a comment tells who cannot see the lines where it stands, and its links lead up and out", async ({ page }) => {
    await page.goto("/a/who-moved-the-bench");
    const answer = commentSaying(page, "Salute first.");
    await expect(answer).toHaveAccessibleName("Comment by yarrow");
    await expect(answer.getByText("Level 2, reply 1 of 2 to brinewater.")).toBeAttached();
    await answer.getByRole("link", { name: "In reply to brinewater" }).click();
    const target = page.locator("article:target");
    await expect(target).toHaveAccessibleName("Comment by brinewater");
    await expect(target.getByText("Level 1, comment 1 of", { exact: false })).toBeAttached();
    await page.getByRole("link", { name: "Back to the article" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  });
});
