// What comes by letter: proving an address, a forgotten password, another address.
import { type Browser, expect, type Page, test } from "./journey.ts";
import { letterTo, linkIn, subjectsTo } from "./letters.ts";
import { makeStaff } from "./operator.ts";
import { logIn, newHandle, openStory, PASSWORD, register } from "./people.ts";

const CONFIRM = "Confirm your email address";
const RESET = "Choose a new password";
const NEW_PASSWORD = "nine brass kettles in the rain";

const addressOf = (handle: string) => `${handle}@example.org`;
const me = (page: Page, handle: string) => page.getByRole("banner").getByRole("link", { name: handle, exact: true });

/** As from a house of its own, on a device that has never been here. */
async function elsewhere(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  const parts = [10, 77, Math.floor(Math.random() * 256), Math.floor(Math.random() * 256)];
  await page.setExtraHTTPHeaders({ "x-forwarded-for": parts.join(".") });
  return page;
}

async function askForReset(page: Page, address: string) {
  await page.goto("/login");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.getByLabel("Email", { exact: true }).fill(address);
  await page.getByRole("button", { name: "Send a link" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a newcomer confirms his address by the link in a letter, and goes on where he was", async ({ page }) => {
      await openStory(page);
      const article = new URL(page.url()).pathname;
      const handle = await register(page);
      const link = linkIn(await letterTo(addressOf(handle), CONFIRM));
      await page.goto("/settings");
      await expect(page.getByText("It is not confirmed yet")).toBeVisible();

      // Mailboxes open links to look at them: looking changes nothing.
      await page.goto(link);
      await page.goto(link);
      await expect(page.getByText(addressOf(handle))).toBeVisible();
      await page.getByRole("button", { name: "Confirm", exact: true }).click();
      await expect(page).toHaveURL(/\/drafts\?/);
      await expect(page.getByText("Your email address is confirmed.")).toBeVisible();
      await page.getByRole("link", { name: "Go on where you were" }).click();
      await expect(page).toHaveURL(new RegExp(`${article}$`));

      await page.goto("/settings");
      await expect(page.getByText("It is confirmed.")).toBeVisible();
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "This link does not open anything" })).toBeVisible();
    });

    test("a forgotten password is chosen anew, and every session ends", async ({ page, browser }) => {
      await page.goto("/");
      const handle = await register(page);
      const other = await elsewhere(browser, { javaScriptEnabled });
      const answers: string[] = [];
      for (const address of [addressOf(handle), addressOf(newHandle())]) {
        await askForReset(other, address);
        await expect(other).toHaveURL(/\/forgot\?done=asked$/);
        answers.push((await other.locator("#main").textContent()) ?? "");
      }
      expect(answers[1]).toBe(answers[0]);

      await other.goto(linkIn(await letterTo(addressOf(handle), RESET)));
      await other.getByLabel("New password").fill("short");
      await other.getByRole("button", { name: "Change password" }).click();
      // What is typed before the field was emptied is emptied with it.
      await expect(other.getByRole("alert", { name: "There is a problem" })).toBeVisible();
      await expect(other.getByLabel("New password")).toHaveValue("");
      await other.getByLabel("New password").fill(NEW_PASSWORD);
      await other.getByRole("button", { name: "Change password" }).click();
      await expect(other.getByText("Your password is changed, and you are logged out everywhere.")).toBeVisible();
      await logIn(other, handle, PASSWORD);
      await expect(other.getByText("The name or the password is wrong.").first()).toBeVisible();
      await logIn(other, handle, NEW_PASSWORD);
      await expect(me(other, handle)).toBeVisible();

      await page.goto("/settings");
      await expect(page).toHaveURL(/\/login/);
      await letterTo(addressOf(handle), "Your password was changed");
    });

    test("another address counts once it is confirmed, and the old one is told", async ({ page }) => {
      await page.goto("/");
      const handle = await register(page);
      const fresh = addressOf(newHandle());
      const form = page.locator("form").filter({ has: page.getByLabel("New email") });
      const change = async (password: string) => {
        await form.getByLabel("New email").fill(fresh);
        await form.getByLabel("Password, to be sure").fill(password);
        await form.getByRole("button", { name: "Change email" }).click();
      };
      await page.goto("/settings");
      await change(PASSWORD);
      await expect(page.getByText("A letter is on its way to the new address.")).toBeVisible();
      await expect(page.getByText(`You log in as ${handle} or with ${addressOf(handle)}.`)).toBeVisible();

      await page.goto(linkIn(await letterTo(fresh, CONFIRM)));
      await page.getByRole("button", { name: "Confirm", exact: true }).click();
      await expect(page.getByText("Your email address is confirmed.")).toBeVisible();
      await page.goto("/settings");
      await expect(page.getByText(`You log in as ${handle} or with ${fresh}.`)).toBeVisible();
      await letterTo(addressOf(handle), "Your email address was changed");
    });
  });
}

test("a link that is opened on another device leads through logging in", async ({ page, browser }) => {
  await openStory(page);
  const handle = await register(page);
  const other = await elsewhere(browser);
  await other.goto(linkIn(await letterTo(addressOf(handle), CONFIRM)));
  await other.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(other.getByText("Your email address is confirmed. Log in to go on.")).toBeVisible();
  await logIn(other, handle);
  await expect(other).toHaveURL(/\/drafts\?/);
  await expect(other.getByRole("link", { name: "Go on where you were" })).toBeVisible();
});

test("a wrong password changes no address, and what was typed stays", async ({ page }) => {
  await page.goto("/");
  await register(page);
  await page.goto("/settings");
  await page.getByLabel("New email").fill("elsewhere@example.org");
  await page.getByLabel("Password, to be sure").fill("not the password at all");
  await page.getByRole("button", { name: "Change email" }).click();
  await expect(page.getByText("This is not the password you have now.").first()).toBeVisible();
  await expect(page.getByLabel("New email")).toHaveValue("elsewhere@example.org");
  expect(await subjectsTo("elsewhere@example.org")).toEqual([]);
});

test("letters that are asked for again and again are refused, and what was typed stays", async ({ page, browser }) => {
  await page.goto("/");
  const handle = await register(page);
  // The letter of registering has just gone out.
  await page.goto("/settings");
  await page.getByRole("button", { name: "Send the link again" }).click();
  await expect(page.getByText(/Too many tries\. Please wait \d+ (second|minute)s?/)).toBeVisible();

  const other = await elsewhere(browser);
  await askForReset(other, addressOf(handle));
  await expect(other).toHaveURL(/done=asked$/);
  await askForReset(other, addressOf(handle));
  await expect(other.getByText(/Too many tries\. Please wait \d+ (second|minute)s?/).first()).toBeVisible();
  await expect(other.getByLabel("Email", { exact: true })).toHaveValue(addressOf(handle));
  // One was asked for; nine more to others, and the house has had its ten.
  for (let n = 0; n < 9; n += 1) {
    await askForReset(other, addressOf(newHandle()));
    await expect(other).toHaveURL(/done=asked$/);
  }
  await askForReset(other, addressOf(newHandle()));
  await expect(other.getByText(/Too many tries\. Please wait \d+ (second|minute)s?/).first()).toBeVisible();
  expect((await subjectsTo(addressOf(handle))).filter((subject) => subject.startsWith(RESET))).toHaveLength(1);
});

test("administrators find the letters of a site that names no server; nobody else finds the room", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  const handle = await register(page);
  await letterTo(addressOf(handle), CONFIRM);
  expect((await page.goto("/desk/mail"))?.status()).toBe(404);
  const desk = await elsewhere(browser);
  await desk.goto("/login?next=/desk/mail");
  await logIn(desk, await makeStaff("admin"));
  await expect(desk.getByRole("heading", { name: "Mail", exact: true })).toBeVisible();
  const mine = desk.getByRole("listitem").filter({ hasText: addressOf(handle) });
  await mine.getByRole("link", { name: CONFIRM }).click();
  await expect(desk.getByText(`for the account “${handle}”`)).toBeVisible();
  expect((await desk.goto("/desk/mail/..%2Fauth-secret"))?.status()).toBe(404);
});
