// How many letters may be asked for, each limit by its own route: one just under it goes through, the next does not. Some count for the
// whole site, so this runs by itself.
import { expect, type Page, test } from "./journey.ts";
import { run } from "./operator.ts";
import { newHandle, PASSWORD, register } from "./people.ts";

const counted = (key: string, hits: number) => run("testing/stage", ["counted", JSON.stringify({ key, hits })]);
const tooMany = (page: Page) => page.getByText(/Too many tries\. Please wait \d+ (second|minute)s?/).first();

async function forget(page: Page, address: string) {
  await page.goto("/forgot");
  await page.getByLabel("Email", { exact: true }).fill(address);
  await page.getByRole("button", { name: "Send a link" }).click();
}

const isAsked = (page: Page) => expect(page).toHaveURL(/done=asked$/);

test("three letters for a new password go to one address within an hour", async ({ page }) => {
  const address = `${newHandle()}@example.org`;
  await counted(`reset-mail-hour:${address}`, 2);
  await forget(page, address);
  await isAsked(page);
  await counted(`reset-mail-pause:${address}`, 0);
  await forget(page, address);
  await expect(tooMany(page)).toBeVisible();
});

test("five hundred letters leave the site within an hour; who registers then is let in without one", async ({
  page,
}) => {
  await counted("mail-site:all", 499);
  await forget(page, `${newHandle()}@example.org`);
  await isAsked(page);
  await forget(page, `${newHandle()}@example.org`);
  await expect(tooMany(page)).toBeVisible();
  await page.goto("/");
  await register(page);
  await counted("mail-site:all", 0);
});

test("three letters to confirm go to one address within an hour, one's own or another", async ({ page }) => {
  await page.goto("/");
  const handle = await register(page);
  const own = `${handle}@example.org`;
  const again = async () => {
    await counted(`confirm-mail-pause:${own}`, 0);
    await page.goto("/settings");
    await page.getByRole("button", { name: "Send the link again" }).click();
  };
  await counted(`confirm-mail-hour:${own}`, 2);
  await again();
  await expect(page.getByText("A letter with a new link is on its way.")).toBeVisible();
  await again();
  await expect(tooMany(page)).toBeVisible();

  const other = `${newHandle()}@example.org`;
  const change = async () => {
    await page.goto("/settings");
    await page.getByLabel("New email").fill(other);
    await page.getByLabel("Password, to be sure").fill(PASSWORD);
    await page.getByRole("button", { name: "Change email" }).click();
  };
  await counted(`confirm-mail-hour:${other}`, 2);
  await change();
  await expect(page.getByText("A letter is on its way to the new address.")).toBeVisible();
  await change();
  await expect(tooMany(page)).toBeVisible();
  await expect(page.getByLabel("New email")).toHaveValue(other);
  await counted(`confirm-mail-pause:${other}`, 0);
  await change();
  await expect(tooMany(page)).toBeVisible();
});
