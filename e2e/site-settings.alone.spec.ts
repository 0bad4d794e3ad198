// Changes what the whole site is called and looks like, so it runs by itself, and puts everything back.
import { expect, type Page, test } from "./journey.ts";
import { makeStaff } from "./operator.ts";
import { logIn } from "./people.ts";

const accent = (page: Page) => page.getByLabel("Accent colour", { exact: true });
const save = (page: Page) => page.locator('button[name="intent"][value="save"]').click();

/** What a link is drawn with, whatever the page says. */
const linkColour = (page: Page) =>
  page
    .locator("#main a.text-accent")
    .first()
    .evaluate((link) => getComputedStyle(link).color);

async function openSettings(page: Page) {
  const admin = await makeStaff("admin");
  await page.goto("/login?next=/desk/site");
  await logIn(page, admin);
  await expect(page.locator('input[name="name"]')).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an accent that cannot be read is refused with a better one, which then holds on every page", async ({
      page,
    }) => {
      await openSettings(page);
      await accent(page).fill("#ff6600");
      await page.getByLabel("Tagline").fill("Typed before the refusal");
      await save(page);
      await expect(page.getByText(/#ff6600 stands out from light paper by 2\.\d+ to 1/).first()).toBeVisible();
      await expect(accent(page)).toHaveValue("#ff6600");
      await expect(page.getByLabel("Tagline")).toHaveValue("Typed before the refusal");

      await page.getByRole("button", { name: /^Take #[0-9a-f]{6}$/ }).click();
      await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
      await expect(accent(page)).toHaveValue(/^#[0-9a-f]{6}$/);
      await expect(accent(page)).not.toHaveValue("#ff6600");

      await accent(page).fill("#005F5F");
      await page.getByLabel("Tagline").fill("");
      await save(page);
      await expect(page.getByText("Every page shows it from now on.")).toBeVisible();
      await page.goto("/desk?q=nothing-is-called-so");
      expect(await linkColour(page)).toBe("rgb(0, 95, 95)");

      await page.goto("/desk/site");
      await accent(page).fill("");
      await save(page);
      await expect(page.getByText("Every page shows it from now on.")).toBeVisible();
      await page.goto("/desk?q=nothing-is-called-so");
      expect(await linkColour(page)).toBe("rgb(140, 47, 27)");
    });
  });
}

test("a new name and another language are on the page as soon as they are saved", async ({ page }) => {
  await openSettings(page);
  const before = await page.locator('input[name="name"]').inputValue();
  await page.locator('input[name="name"]').fill("The Lamp Room");
  await page.locator('select[name="language"]').selectOption({ label: "Deutsch" });
  await save(page);
  await expect(page.getByRole("banner").getByText("The Lamp Room")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");

  await page.locator('input[name="name"]').fill(before);
  await page.locator('select[name="language"]').selectOption({ label: "English" });
  await save(page);
  await expect(page.getByText("Every page shows it from now on.")).toBeVisible();
  await expect(page.getByRole("banner").getByText(before)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("of two administrators who save, the second sees what the first one did, and decides", async ({
  page,
  browser,
}) => {
  await openSettings(page);
  const other = await browser.newPage();
  await openSettings(other);
  const before = await page.getByLabel("Tagline").inputValue();

  await page.getByLabel("Tagline").fill("The first one’s");
  await save(page);
  await expect(page.getByText("Every page shows it from now on.")).toBeVisible();
  await other.getByLabel("Tagline").fill("The second one’s");
  await save(other);
  await expect(other.getByRole("region", { name: "Changed meanwhile" })).toContainText("The first one’s");
  await expect(other.getByLabel("Tagline")).toHaveValue("The second one’s");

  await other.getByLabel("Tagline").fill(before);
  await save(other);
  await expect(other.getByText("Every page shows it from now on.")).toBeVisible();
  await other.close();
});

test("an editor finds no settings, and no way to them", async ({ page }) => {
  const editor = await makeStaff("editor");
  await page.goto("/login?next=/desk");
  await logIn(page, editor);
  const desk = page.getByRole("navigation", { name: "Desk" });
  await expect(desk.getByRole("link", { name: "Pictures" })).toBeVisible();
  await expect(desk.getByRole("link", { name: "Publication" })).toHaveCount(0);
  expect((await page.goto("/desk/site"))?.status()).toBe(404);
});
