import { expect, type Page, test } from "./journey.ts";
import { commentSaying, keepNothingForLater, openStory, openUntilSaid, register, write } from "./people.ts";

/** Wakes with the thread's script, and tells that the keys are heard. */
const sheetButton = (page: Page) => page.getByRole("button", { name: "Keyboard shortcuts" });

async function openThread(page: Page) {
  await openStory(page);
  await expect(sheetButton(page)).toBeVisible();
}

const ids = (page: Page) =>
  page.locator("article[data-id]").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));

const focused = (page: Page) => page.locator("article[data-id]:focus");

/** A comment with a branch beneath it. */
const answered = (page: Page) => page.locator("article[data-id]:has(> details[data-branch])").first();
const branchOf = (page: Page) => answered(page).locator("> details[data-branch]");

test("keys walk the thread: on, back, to the parent and to siblings", async ({ page }) => {
  await openThread(page);
  const [first, second] = await ids(page);
  await page.keyboard.press("j");
  await expect(focused(page)).toHaveId(first ?? "");
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press("j");
  await expect(focused(page)).toHaveId(second ?? "");
  await page.keyboard.press("k");
  await expect(focused(page)).toHaveId(first ?? "");

  const top = (await answered(page).getAttribute("id")) ?? "";
  const reply = answered(page).locator("> details > ol > li > article").first();
  await reply.focus();
  await page.keyboard.press("p");
  await expect(focused(page)).toHaveId(top);

  const [one, other] = await page.locator(".tops > li > article").evaluateAll((all) => all.map(({ id }) => id));
  await page.locator(`[id="${one}"]`).focus();
  await page.keyboard.press("s");
  await expect(focused(page)).toHaveId(other ?? "");
  await page.keyboard.press("Shift+S");
  await expect(focused(page)).toHaveId(one ?? "");
  await page.keyboard.press("Shift+S");
  await expect(page.getByRole("status").filter({ hasText: "No earlier answer beside this one." })).toBeAttached();
});

test("a branch that is folded is passed over, and stays folded when the page is loaded again", async ({ page }) => {
  await openThread(page);
  const folded = branchOf(page).locator("> ol article").first();
  await answered(page).focus();
  await page.keyboard.press("f");
  await expect(page.getByRole("status").filter({ hasText: "folded." })).toBeAttached();
  await expect(folded).toBeHidden();
  await page.keyboard.press("j");
  await expect(focused(page)).toHaveCount(1);
  await expect(branchOf(page).locator("article:focus")).toHaveCount(0);

  await page.reload();
  await expect(folded).toBeHidden();
  // At once, and so perhaps before the scripts have come: they must not fold it again.
  await branchOf(page).locator("> summary").click();
  await expect(sheetButton(page)).toBeVisible();
  await expect(folded).toBeVisible();
  await page.reload();
  await expect(folded).toBeVisible();
});

test("a branch that is folded in the moment in which the page is left stays folded", async ({ page }) => {
  // Browsers tell of a fold a little later; here they never do.
  await page.addInitScript(() => addEventListener("toggle", (event) => event.stopImmediatePropagation(), true));
  await openThread(page);
  const folded = branchOf(page).locator("> ol article").first();
  await branchOf(page).locator("> summary").click();
  await expect(folded).toBeHidden();
  await page.reload();
  await expect(folded).toBeHidden();
});

test("folded branches are folded before any script has come", async ({ browser }) => {
  // A worker would have the scripts.
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await openThread(page);
  await answered(page).focus();
  await page.keyboard.press("x");
  await expect(branchOf(page).locator("> ol article").first()).toBeHidden();
  await page.route("**/*.js", (route) => route.abort());
  await page.reload();
  await expect(branchOf(page).locator("> ol article").first()).toBeHidden();
  await expect(sheetButton(page)).toHaveCount(0);
});

test("an address that leads into a folded branch opens it", async ({ page }) => {
  await openThread(page);
  await answered(page).focus();
  await page.keyboard.press("f");
  const inside = branchOf(page).locator("> ol article").first();
  await expect(inside).toBeHidden();
  const id = await inside.getAttribute("id");
  await page.goto(`${page.url().split("#")[0]}?again=1#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test("a line folds its branch", async ({ page }) => {
  await openThread(page);
  await branchOf(page)
    .locator("> [data-rail]")
    .click({ position: { x: 4, y: 20 } });
  await expect(branchOf(page).locator("> ol article").first()).toBeHidden();
});

test("keys are left to fields, and to those who hold other keys", async ({ page }) => {
  await openThread(page);
  const box = page.getByLabel("Comment", { exact: true });
  await box.focus();
  await page.keyboard.type("jkpnsfxrovl?");
  await expect(box).toHaveValue("jkpnsfxrovl?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await box.blur();
  await page.keyboard.press("Alt+j");
  await expect(focused(page)).toHaveCount(0);
});

test("the sheet tells the keys and gives the focus back; keys can be switched off and on", async ({ page }) => {
  await openThread(page);
  await page.keyboard.press("j");
  const [first] = await ids(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet.getByText("Next comment")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(focused(page)).toHaveId(first ?? "");

  await sheetButton(page).click();
  await sheet.getByLabel("Use keyboard shortcuts on this device").uncheck();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(sheetButton(page)).toBeFocused();
  await page.reload();
  await sheetButton(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await expect(focused(page)).toHaveCount(0);

  await sheetButton(page).click();
  await sheet.getByLabel("Use keyboard shortcuts on this device").check();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  // The button stands below them all.
  await page.keyboard.press("k");
  await expect(focused(page)).toHaveCount(1);
});

test("a reply is written, put away, taken up again and posted without a pointer", async ({ page }) => {
  await openThread(page);
  const handle = await register(page);
  await expect(sheetButton(page)).toBeVisible();
  await page.keyboard.press("j");
  const target = focused(page);
  const link = page.locator(`[id="${await target.getAttribute("id")}"] a[data-reply]`).first();
  await page.keyboard.press("r");
  const box = page.locator("[data-reply-slot] textarea");
  await expect(box).toBeFocused();
  await page.keyboard.type(`Without a pointer, ${handle}.`);
  await page.keyboard.press("Escape");
  await expect(box).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(`Without a pointer, ${handle}.`);
  await expect(box).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(commentSaying(page, `Without a pointer, ${handle}.`)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Your comment is posted." })).toBeAttached();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a comment can be looked at before it is posted, and is not posted by that", async ({ page }) => {
      await openStory(page);
      const before = await page.getByRole("heading", { level: 2 }).first().textContent();
      await page.getByLabel("Subject").fill("Seen before");
      const body = "Some **strong** words";
      await page.getByLabel("Comment", { exact: true }).fill(body);
      await page.getByRole("button", { name: "Preview" }).click();
      const preview = page.getByRole("region", { name: "Preview" });
      await expect(preview.locator("strong")).toHaveText("strong");
      await expect(preview.getByText("Seen before")).toBeVisible();
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(body);
      await expect(page.getByLabel("Subject")).toHaveValue("Seen before");
      await openStory(page);
      await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(before ?? "");
    });
  });
}

test("what cannot be sent stays, and says so, where the browser keeps nothing for later", async ({ page, context }) => {
  await keepNothingForLater(page);
  await openStory(page);
  const handle = await register(page);
  const box = page.getByLabel("Comment", { exact: true });
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await write(page, "Post comment", { body: `Into the dark, ${handle}.` });
  await expect(page.getByRole("alert").filter({ hasText: "could not be sent" })).toBeFocused();
  await expect(box).toHaveValue(`Into the dark, ${handle}.`);
  await page.unroute("**/*");

  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Post comment" })).toHaveAttribute("aria-disabled", "true");
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
  await box.press("Control+Enter");
  await expect(commentSaying(page, `Into the dark, ${handle}.`)).toBeVisible();
});

test("what others wrote since the last visit is marked and found by a key", async ({ browser, page }) => {
  await openThread(page);
  await expect(page.locator("[data-new]")).toHaveCount(0);
  const other = await (await browser.newContext()).newPage();
  await openStory(other);
  const handle = await register(other);
  await write(other, "Post comment", { body: `News from ${handle}.` });
  await expect(commentSaying(other, `News from ${handle}.`)).toBeVisible();

  await openUntilSaid(page, `${page.url().split(/[?#]/)[0]}?order=newest`, `News from ${handle}.`);
  const news = commentSaying(page, `News from ${handle}.`);
  await expect(news).toHaveAttribute("data-new", "");
  await expect(sheetButton(page)).toBeVisible();
  await page.locator("body").focus();
  await page.keyboard.press("n");
  await expect(page.locator("[data-new]:focus")).toHaveCount(1);
});
