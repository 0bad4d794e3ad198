// What becomes of a comment once it is there: continued, put right, added to, taken back and brought again, joined by a moderator.
import { expect, type Page, test } from "./journey.ts";
import { makeStaff } from "./operator.ts";
import { commentSaying, logIn, openStory, permalinkOf, register, write } from "./people.ts";

const STORY = "/a/how-to-read-a-tide-table";

/** Opens the form of an answer to a comment, wherever that leads, and writes into it. */
async function answer(page: Page, to: string, body: string) {
  await commentSaying(page, to).getByRole("link", { name: "Reply", exact: true }).first().click();
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Post reply", exact: true }) });
  await form.getByLabel("Comment", { exact: true }).fill(body);
  return form;
}

/** Somebody else's answer. */
async function answerAs(page: Page, permalink: string, to: string, body: string) {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error("There is no browser.");
  const other = await context.newPage();
  await other.goto(permalink);
  await register(other);
  await (await answer(other, to, body)).getByRole("button", { name: "Post reply", exact: true }).click();
  await expect(commentSaying(other, body)).toBeVisible();
  await context.close();
}

/** A comment of one's own, on the page where it stands alone. */
async function say(page: Page, body: string): Promise<string> {
  await write(page, "Post comment", { body });
  await expect(commentSaying(page, body)).toBeVisible();
  const permalink = await permalinkOf(page, body);
  await page.goto(permalink);
  return permalink;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("who was cut off goes on in the same comment, at a seam, until somebody answers", async ({ page }) => {
      await page.goto(STORY);
      const handle = await register(page);
      const cut = `It says, ${handle}, PLEASE RETU`;
      const permalink = await say(page, cut);
      const form = await answer(page, cut, "RN TO THE SHADE. There are trees and");
      await form.getByRole("button", { name: "Add to my comment", exact: true }).click();
      // Asked whether this ends too soon too, what is sent anyway goes where it was to go.
      await form.getByRole("button", { name: "Send anyway", exact: true }).click();

      const comment = commentSaying(page, cut);
      await expect(comment.getByText("RN TO THE SHADE.")).toBeVisible();
      await expect(comment.locator(".seam")).toHaveText(/^Continued at \d/);
      await expect(page.getByText("RN TO THE SHADE.")).toHaveCount(1);
      await expect(page.locator("article article")).toHaveCount(0);
      if (javaScriptEnabled) await expect(comment).toBeFocused();
      await page.reload();
      await expect(comment.locator(".seam")).toHaveText(/^Continued at \d/);
      const feed = await (await page.request.get(`${STORY}/feed.xml`)).text();
      const entries = feed.split("<item>").filter((item) => item.includes(handle));
      expect(entries).toHaveLength(1);
      expect(entries[0]).toContain("RN TO THE SHADE.");

      // Somebody answers while one writes on: the words are kept, and can be sent as an answer.
      const late = await answer(page, cut, `Too late, ${handle}.`);
      const add = late.getByRole("button", { name: "Add to my comment", exact: true });
      await expect(add).toBeVisible();
      await answerAs(page, permalink, cut, `Which shade, ${handle}?`);
      await add.click();
      await expect(page.getByRole("alert").filter({ hasText: "Somebody has answered your comment" })).toBeVisible();
      await expect(late.getByLabel("Comment", { exact: true })).toHaveValue(`Too late, ${handle}.`);
      await late.getByRole("button", { name: "Post reply", exact: true }).click();
      await expect(commentSaying(page, `Too late, ${handle}.`)).toBeVisible();
      await expect(commentSaying(page, cut).locator(".seam")).toHaveCount(1);
    });

    test("a comment is withdrawn, and brought back within the minute", async ({ page }) => {
      await page.goto(STORY);
      const handle = await register(page);
      const words = `Said in haste, ${handle}.`;
      const permalink = await say(page, words);
      await page.getByRole("link", { name: "Withdraw", exact: true }).click();
      await page.getByRole("button", { name: "Withdraw", exact: true }).click();
      await expect(page.getByText("This comment was withdrawn by its author.")).toBeVisible();
      const read = async (path: string) => (await page.request.get(path)).text();
      expect(await read(`${STORY}/feed.xml`)).not.toContain(words);
      expect(await read(`${STORY}/find?q=${handle}`)).not.toContain(permalink);
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await expect(commentSaying(page, words)).toBeVisible();
      await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveCount(0);
      if (javaScriptEnabled) await expect(commentSaying(page, words)).toBeFocused();
      await expect.poll(async () => (await read(`${STORY}/feed.xml`)).includes(words)).toBe(true);
      await expect.poll(async () => (await read(`${STORY}/find?q=${handle}`)).includes(permalink)).toBe(true);
    });
  });
}

test("once it was answered, a slip is put right, more is added at a seam, and another text says that it is one", async ({
  page,
}) => {
  await openStory(page);
  const handle = await register(page);
  const first = `The tide turns at four, ${handle}.`;
  const permalink = await say(page, first);
  const edit = async (change: (text: string) => string) => {
    await page.goto(`${permalink}/edit`);
    const box = page.getByLabel("Comment", { exact: true });
    await box.fill(change(await box.inputValue()));
  };
  const save = () => page.getByRole("button", { name: "Save changes" }).click();
  const preview = () => page.getByRole("button", { name: "Preview" }).click();

  await edit((text) => text);
  await expect(page.getByText("Nobody has answered yet")).toBeVisible();
  await answerAs(page, permalink, first, `Are you sure, ${handle}?`);

  await edit((text) => text.replace("four", "five"));
  await expect(page.getByText("Your comment was answered")).toBeVisible();
  await preview();
  await expect(page.getByText("This will be a slip put right")).toBeVisible();
  await save();
  const comment = commentSaying(page, `The tide turns at five, ${handle}.`);
  await expect(comment.getByRole("link", { name: "edited" })).toBeVisible();
  await expect(comment.locator("> .said .seam")).toHaveCount(0);

  await edit((text) => `${text}\n\nI have looked it up.`);
  await preview();
  await expect(page.getByText("What is new will be shown as an addition")).toBeVisible();
  await save();
  await expect(comment.locator("> .said .seam")).toHaveText(/^Added at \d/);
  await expect(comment.locator("> .said").getByText("I have looked it up.")).toBeVisible();

  await edit(() => `There is no tide at all, ${handle}.`);
  await preview();
  await expect(page.getByText("This will take the place of the old text")).toBeVisible();
  await save();
  const changed = commentSaying(page, `There is no tide at all, ${handle}.`);
  const line = changed.locator("> .said .seam");
  await expect(line).toHaveText(/^Text changed on \d/);
  await line.getByRole("link").click();
  const difference = page.getByRole("listitem").first();
  await expect(difference.locator("ins").filter({ hasText: "There is no" })).toBeVisible();
  await expect(difference.locator("del").filter({ hasText: "I have looked it up" })).toContainText("Removed:");
  await expect(page.getByText(`The tide turns at four, ${handle}.`).first()).toBeVisible();
});

test("a moderator joins two halves, and the old address leads to the whole", async ({ browser, page }) => {
  await page.goto(STORY);
  const handle = await register(page);
  const first = await say(page, `Scratched in the metal, ${handle} IF FOU`);
  const form = await answer(page, handle, `nd, ${handle}, return.`);
  await form.getByRole("button", { name: "Post reply", exact: true }).click();
  const second = await permalinkOf(page, `nd, ${handle}, return.`);
  await answerAs(page, second, `nd, ${handle}, return.`, `To whom, ${handle}?`);
  await page.goto(second);
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("link", { name: "Join to the comment above" })).toHaveCount(0);
  expect((await page.goto(`${second}/join`))?.status()).toBe(404);

  const moderator = await (await browser.newContext()).newPage();
  await moderator.goto(`/login?next=${encodeURIComponent(second)}`);
  await logIn(moderator, await makeStaff("moderator"));
  await moderator.getByRole("link", { name: "Join to the comment above" }).click();
  await expect(moderator.getByText("This cannot be undone.")).toBeVisible();
  await moderator.getByRole("button", { name: "Join them", exact: true }).click();
  const whole = commentSaying(moderator, `Scratched in the metal, ${handle}`);
  await expect(whole.locator("> .said").getByText(`nd, ${handle}, return.`)).toBeVisible();
  await expect(whole.locator("> .said .seam")).toHaveText(/^Continued at \d/);
  await expect(whole.locator("article")).toHaveCount(1);
  await expect(whole.locator("article")).toContainText(`To whom, ${handle}?`);
  // Pages that are the same for everybody follow within a moment.
  const whereItLeads = async () => {
    await page.goto(second);
    return new URL(page.url()).pathname;
  };
  await expect.poll(whereItLeads).toBe(first);
  await moderator.context().close();
});
