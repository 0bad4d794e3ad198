import { expect, test } from "./journey.ts";
import { logIn, newHandle, openStory, PASSWORD, permalinkOf, register } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a reader registers, logs out and logs in again, and is back where he was", async ({ page }) => {
      await openStory(page);
      const article = new URL(page.url()).pathname;
      const handle = await register(page);
      expect(new URL(page.url()).pathname).toBe(article);
      await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
      const banner = page.getByRole("banner");
      await expect(banner.getByRole("link", { name: "Register", exact: true })).toBeVisible();
      await banner.getByRole("link", { name: "Log in", exact: true }).click();
      await logIn(page, `${handle}@example.org`);
      await expect(banner.getByRole("link", { name: handle, exact: true })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(article);
    });

    test("an unknown name and a wrong password get the same answer", async ({ page }) => {
      await page.goto("/");
      const handle = await register(page);
      await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
      await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
      for (const name of [handle, newHandle()]) {
        await page.goto("/login");
        await logIn(page, name, "not the password at all");
        await expect(page.getByText("The name or the password is wrong.")).toBeVisible();
        await expect(page.getByLabel("Email or username")).toHaveValue(name);
      }
    });

    test("what cannot be registered says why and keeps what was typed", async ({ page }) => {
      await page.goto("/register");
      const handle = newHandle();
      await page.getByLabel("Username", { exact: true }).fill(handle);
      await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
      await page.getByLabel("Password", { exact: true }).fill("short");
      await page.getByRole("button", { name: "Register", exact: true }).click();
      await expect(page.getByText("at least 12").first()).toBeVisible();
      await expect(page.getByLabel("Username", { exact: true })).toHaveValue(handle);
      // What was refused stands on top, where reading goes on, and leads to the field.
      const summary = page.getByRole("alert", { name: "There is a problem" });
      await expect(summary).toBeFocused();
      await summary.getByRole("link", { name: /at least 12/ }).click();
      await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
      await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/Please use at least 12/);
    });
  });
}

test("the same refusal twice takes the focus twice", async ({ page }) => {
  await page.goto("/login");
  const summary = page.getByRole("alert", { name: "There is a problem" });
  // Without a name: what is not even tried counts towards no limit.
  for (const password of ["first", "second"]) {
    await logIn(page, "", password);
    await expect(summary).toBeFocused();
    await expect(summary).toContainText("Please enter your email or username.");
    await page.getByLabel("Email or username").focus();
  }
});

test("a button says what it is doing without changing its width, and a second press does nothing", async ({ page }) => {
  await page.goto("/login");
  const button = page.getByRole("button", { name: "Log in", exact: true });
  const busy = page.getByRole("button", { name: "Logging in…", exact: true });
  // Once this is there, the page's scripts run.
  await expect(page.getByRole("button", { name: "Show password" })).toBeVisible();
  const width = (await button.boundingBox())?.width;
  const answer = Promise.withResolvers<void>();
  let sent = 0;
  await page.route("**/login", async (route) => {
    if (route.request().method() === "POST") sent += 1;
    await answer.promise;
    await route.continue();
  });
  await button.click();
  await expect(busy).toBeVisible();
  expect((await busy.boundingBox())?.width).toBe(width);
  await busy.click({ force: true });
  await page.getByLabel("Email or username").press("Enter");
  answer.resolve();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeFocused();
  expect(sent).toBe(1);
});

test("a password can be looked at while it is typed, and is hidden again when it is sent", async ({ page }) => {
  await page.goto("/login");
  const password = page.getByLabel("Password", { exact: true });
  await password.fill("quiet herons");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveAttribute("type", "text");
  await expect(password).toHaveValue("quiet herons");
  await page.getByRole("button", { name: "Hide password" }).click();
  await expect(password).toHaveAttribute("type", "password");
  await page.getByRole("button", { name: "Show password" }).click();
  await logIn(page, "", "quiet herons");
  await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
  await expect(password).toHaveAttribute("type", "password");
});

test("of two signed-in browsers one ends the other", async ({ browser, page }) => {
  await page.goto("/");
  const handle = await register(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto("/login");
  await logIn(other, handle, PASSWORD);
  await expect(other.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();

  await page.goto("/settings");
  await page.getByRole("button", { name: /^End/ }).click();
  await expect(page.getByRole("button", { name: /^End/ })).toHaveCount(0);
  await other.goto("/settings");
  await expect(other).toHaveURL(/\/login/);
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/settings$/);
});

test("own comments can be changed by their author alone", async ({ browser, page }) => {
  await openStory(page);
  const handle = await register(page);
  await page.getByLabel("Comment", { exact: true }).fill(`Mine alone, ${handle}.`);
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByRole("link", { name: "Withdraw", exact: true })).toBeVisible();
  const permalink = await permalinkOf(page, `Mine alone, ${handle}.`);
  const other = await (await browser.newContext()).newPage();
  await other.goto(permalink);
  await register(other);
  await expect(other.getByText(`Mine alone, ${handle}.`)).toBeVisible();
  await expect(other.getByRole("link", { name: "Withdraw", exact: true })).toHaveCount(0);
  expect((await other.goto(`${permalink}/edit`))?.status()).toBe(404);
  expect((await other.goto(`${permalink}/withdraw`))?.status()).toBe(404);
  expect((await other.goto("/desk"))?.status()).toBe(404);
});
