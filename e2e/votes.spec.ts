import { expect, type Page, test } from "./journey.ts";
import { newHandle, PASSWORD, register } from "./people.ts";

const STORY = "/a/how-to-read-a-tide-table";

/** The nth comment of the page; each journey has its own. */
const comment = (page: Page, nth: number) => page.locator("article[data-id]").nth(nth);
const button = (page: Page, nth: number) =>
  comment(page, nth).locator("> .said").getByRole("button", { name: "Recommend" });

/** What the button says with so many recommendations. */
const saying = (count: number) => (count > 0 ? `Recommend ${count}` : "Recommend");
const countOn = async (page: Page, nth: number) =>
  Number((await button(page, nth).locator("[data-count]").textContent()) || 0);

const isPressed = (page: Page, nth: number, pressed: boolean) =>
  expect(button(page, nth)).toHaveAttribute("aria-pressed", String(pressed));

async function open(page: Page) {
  await page.goto(STORY);
  await register(page);
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
}

test("a recommendation shows at once, is counted in another reader's window, and can be taken back", async ({
  browser,
  page,
}) => {
  await open(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(STORY);
  const before = await countOn(other, 0);
  await button(page, 0).click();
  await isPressed(page, 0, true);
  await expect(button(page, 0)).toHaveText(saying(before + 1));
  await expect(page.getByRole("status").filter({ hasText: "You recommend this comment." })).toBeAttached();
  await expect(button(other, 0)).toHaveText(saying(before + 1));
  await isPressed(other, 0, false);

  await page.reload();
  await isPressed(page, 0, true);
  await button(page, 0).click();
  await expect(button(page, 0)).toHaveText(saying(before));
  await expect(button(other, 0)).toHaveText(saying(before));
});

test("the last of many quick wishes is the one that stays", async ({ page }) => {
  await open(page);
  const before = await countOn(page, 1);
  let underWay = 0;
  let most = 0;
  await page.route("**/api/v1/recommendations", async (route) => {
    underWay += 1;
    most = Math.max(most, underWay);
    const answer = await route.fetch();
    underWay -= 1;
    await route.fulfill({ response: answer });
  });
  for (let press = 0; press < 5; press += 1) await button(page, 1).click();
  await isPressed(page, 1, true);
  await page.waitForLoadState("networkidle");
  expect(most).toBe(1);
  await page.reload();
  await isPressed(page, 1, true);
  await expect(button(page, 1)).toHaveText(saying(before + 1));
});

test("what cannot be sent is put back, with a sentence", async ({ page }) => {
  await open(page);
  const before = await countOn(page, 2);
  await page.route("**/api/v1/recommendations", (route) => route.abort());
  await button(page, 2).click();
  await expect(page.getByRole("status").filter({ hasText: "Your recommendation could not be sent." })).toBeAttached();
  await isPressed(page, 2, false);
  await expect(button(page, 2)).toHaveText(saying(before));
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("button", { name: "Close" })).toHaveCount(0);
});

test("a key recommends the comment where one is", async ({ page }) => {
  await open(page);
  const fourth = comment(page, 3);
  await fourth.focus();
  await page.keyboard.press("v");
  await isPressed(page, 3, true);
  await expect(fourth).toBeFocused();
  await page.keyboard.press("v");
  await isPressed(page, 3, false);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });
    const nth = javaScriptEnabled ? 4 : 5;

    test("who is not logged in is led through it and back to the comment", async ({ page }) => {
      await page.goto(STORY);
      const id = await comment(page, nth).getAttribute("id");
      const before = await countOn(page, nth);
      await button(page, nth).click();
      await expect(page).toHaveURL(/\/login\?/);
      await page.getByRole("main").getByRole("link", { name: "Register", exact: true }).click();
      const handle = newHandle();
      await page.getByLabel("Username", { exact: true }).fill(handle);
      await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Register", exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      const here = page.locator(`[id="${id}"] > .said`).getByRole("button", { name: "Recommend" });
      await here.click();
      await expect(here).toHaveAttribute("aria-pressed", "true");
      await expect(here).toHaveText(saying(before + 1));
      await here.click();
      await expect(here).toHaveAttribute("aria-pressed", "false");
    });
  });
}
