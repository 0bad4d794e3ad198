// What was typed and not sent: on this device, on others, and nowhere once its writer has left.
import { type Browser, expect, type Page, test } from "./journey.ts";
import { commentSaying, logIn, openStory, register, write } from "./people.ts";

const STORY = "/a/the-crane-that-would-not-come-down";

const box = (page: Page) => page.getByLabel("Comment", { exact: true });
const kept = (page: Page) => page.getByText("Kept on this device", { exact: true });
const saved = (page: Page) => page.getByText("Draft saved", { exact: true });
const onDevice = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("afterword.mine.")));

/** Another browser in which this person has logged in. */
async function anotherDevice(browser: Browser, handle: string, path = STORY): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/login?next=${path}`);
  await logIn(page, handle);
  await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
  return page;
}

test("what is typed comes back after a reload, by the back button and in a new tab, replies too", async ({ page }) => {
  await openStory(page);
  await page.getByLabel("Subject").fill("About the crane");
  await box(page).fill("It was never going to");
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue("It was never going to");
  await expect(page.getByLabel("Subject")).toHaveValue("About the crane");
  await box(page).pressSequentially(" come");
  await expect(kept(page)).toBeVisible();
  await page.goto("/");
  await page.goBack();
  await expect(box(page)).toHaveValue("It was never going to come");

  await page.getByRole("link", { name: "Reply", exact: true }).first().click();
  const reply = page.locator("[data-reply-slot] textarea");
  await reply.fill("Not in our lifetime.");
  const tab = await page.context().newPage();
  await page.close();
  await tab.goto(STORY);
  await expect(box(tab).last()).toHaveValue("It was never going to come");
  const again = tab.locator("[data-reply-slot] textarea");
  await expect(again).toHaveValue("Not in our lifetime.");
  await tab.getByRole("link", { name: "Reply", exact: true }).first().click();
  await expect(again).toBeFocused();

  await tab.goto("/drafts");
  await expect(tab.getByText("On this device only")).toHaveCount(2);
  const item = tab.locator("[data-draft]").filter({ hasText: "Not in our lifetime." });
  await item.getByRole("button", { name: "Discard" }).click();
  await expect(item).toHaveCount(0);
  await tab.getByRole("button", { name: "Undo" }).click();
  await item.getByRole("link", { name: "Continue" }).click();
  await expect(box(tab)).toHaveValue("Not in our lifetime.");
});

test("what is begun on one device is offered on the other, nothing is written over, and sent it is gone from both", async ({
  page,
  browser,
}) => {
  await openStory(page);
  const handle = await register(page);
  await box(page).fill(`Begun on the phone by ${handle}`);
  await expect(saved(page)).toBeVisible();

  const desk = await anotherDevice(browser, handle);
  await box(desk).fill("Begun at the desk");
  await desk.getByRole("button", { name: /^Continue your draft from .*, on another device$/ }).click();
  await expect(box(desk)).toHaveValue(`Begun on the phone by ${handle}`);
  await desk.getByRole("button", { name: "The other text" }).click();
  await expect(box(desk)).toHaveValue("Begun at the desk");
  await desk.getByRole("button", { name: "The other text" }).click();
  await box(desk).fill(`Begun on the phone by ${handle}, sent from the desk.`);
  await desk.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(commentSaying(desk, "sent from the desk.")).toBeFocused();

  await page.reload();
  await expect(page.getByRole("button", { name: /Continue your draft/ })).toBeVisible();
  await expect(box(page)).toHaveValue("");
  await page.goto("/drafts");
  await expect(page.locator("[data-draft]")).toHaveCount(1);
  await expect(page.locator("[data-draft]")).toContainText("Begun at the desk");
  await desk.context().close();
});

test("what is typed while the comment is being sent stays in the box, and what was sent is sent", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.context().route("**/api/v1/comments", async (route) => {
    await released;
    await route.continue();
  });
  await box(page).fill(`Sent by ${handle}.`);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(page.getByRole("button", { name: "Posting…" })).toBeVisible();
  await box(page).pressSequentially(" And typed on.");
  release();
  await expect(page.getByText("What you have typed since stays here.")).toBeVisible();
  await expect(commentSaying(page, `Sent by ${handle}.`)).toHaveCount(1);
  await expect(box(page)).toHaveValue(`Sent by ${handle}. And typed on.`);
  await expect(box(page)).toBeFocused();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue(`Sent by ${handle}. And typed on.`);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(commentSaying(page, "And typed on.")).toHaveCount(1);
  await page.goto("/drafts");
  await expect(page.getByText("You have no drafts.")).toBeVisible();
});

test("what one device sends takes from the other nothing that it typed further, though both go on in one draft", async ({
  page,
  browser,
}) => {
  await openStory(page);
  const handle = await register(page);
  await box(page).fill(`Begun by ${handle}`);
  await expect(saved(page)).toBeVisible();
  const desk = await anotherDevice(browser, handle);
  await desk.getByRole("button", { name: /^Continue your draft from .*, on another device$/ }).click();
  await box(page).pressSequentially(", and a paragraph more");
  await expect(saved(page)).toBeVisible();
  await desk.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(commentSaying(desk, `Begun by ${handle}`)).toHaveCount(1);
  await page.reload();
  await expect(box(page)).toHaveValue(`Begun by ${handle}, and a paragraph more`);
  await expect(saved(page)).toBeVisible();
  await page.goto("/drafts");
  await expect(page.locator("[data-draft]")).toContainText("and a paragraph more");
  await desk.context().close();
});

test("nobody who uses the browser next finds anything, and the writer finds every word", async ({ page, browser }) => {
  await openStory(page);
  const handle = await register(page);
  await box(page).fill("Only for me");
  await expect(saved(page)).toBeVisible();
  await page.goto("/settings");
  await page.goto(STORY);
  await expect(box(page)).toHaveValue("Only for me");
  await box(page).pressSequentially(", to the last key");
  await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
  await expect(box(page)).toHaveValue("");
  expect(await onDevice(page)).toEqual([]);
  await page.goBack();
  // The page that was put away still shows who was signed in, and is loaded anew.
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
  await page.goForward();
  await expect(box(page)).toHaveValue("");

  await page.getByRole("banner").getByRole("link", { name: "Log in", exact: true }).click();
  await logIn(page, handle);
  await page.getByRole("button", { name: /^Continue your draft/ }).click();
  await expect(box(page)).toHaveValue("Only for me, to the last key");
  await expect(saved(page)).toBeVisible();

  // The session is ended from elsewhere.
  const elsewhere = await anotherDevice(browser, handle, "/settings");
  await elsewhere.getByRole("button", { name: /everywhere else/ }).click();
  await expect(elsewhere.getByText("You are logged out everywhere else.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
  // The page begins anew by itself once it knows, and answers nothing meanwhile.
  await expect.poll(() => onDevice(page).catch(() => "begins anew")).toEqual([]);
  await expect(box(page)).toHaveValue("");
  await elsewhere.context().close();
});

test("a reply that was begun is offered beneath its comment, also where its writer has logged out in between", async ({
  page,
}) => {
  await openStory(page);
  const handle = await register(page);
  const comment = page.locator("ol.tops > li > article").first();
  await comment.getByRole("link", { name: "Reply", exact: true }).first().click();
  const reply = page.locator("[data-reply-slot] textarea");
  await reply.fill("Not in our lifetime.");
  await expect(page.locator("[data-reply-slot]").getByText("Draft saved", { exact: true })).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Log in", exact: true }).click();
  await logIn(page, handle);
  await page
    .locator("[data-reply-slot]")
    .getByRole("button", { name: /^Continue your draft from/ })
    .click();
  await expect(reply).toHaveValue("Not in our lifetime.");
});

test("where the browser stores nothing, it says so, and everything else works", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
  });
  await openStory(page);
  await box(page).fill("Nowhere to put it");
  await expect(page.getByText("Kept on this page only")).toBeVisible();
  const handle = await register(page);
  await write(page, "Post comment", { body: `Nowhere to put it, ${handle}.` });
  await expect(commentSaying(page, `Nowhere to put it, ${handle}.`)).toBeVisible();
});

test("without scripts the list leads back to every draft, and what was thrown away can be had back", async ({
  page,
  browser,
}) => {
  await openStory(page);
  const handle = await register(page);
  await box(page).fill(`To go on with, ${handle}`);
  await expect(saved(page)).toBeVisible();
  const { cookies } = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(cookies.filter(({ name }) => name !== "afterword_scripts"));
  const plain = await context.newPage();
  await plain.goto("/settings");
  await plain.getByRole("link", { name: "among your drafts" }).click();
  const item = plain.locator("[data-draft]").filter({ hasText: `To go on with, ${handle}` });
  await item.getByRole("button", { name: "Discard" }).click();
  await expect(plain.getByText("The draft is discarded.")).toBeVisible();
  await expect(item).toHaveCount(0);
  await plain.getByRole("button", { name: "Undo" }).click();
  await item.getByRole("link", { name: "Continue" }).click();
  await expect(box(plain)).toHaveValue(`To go on with, ${handle}`);
  await write(plain, "Post comment", { body: `To go on with, ${handle}, and to end.` });
  await expect(commentSaying(plain, `To go on with, ${handle}, and to end.`)).toBeVisible();
  await plain.goto("/drafts");
  await expect(plain.getByText("You have no drafts.")).toBeVisible();
  await context.close();
});
