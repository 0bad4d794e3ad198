import { setUpApp, shownBy } from "./authenticator-app.ts";
import { expect, type Page, test } from "./journey.ts";
import { letterTo, linkIn } from "./letters.ts";
import { makeStaff, run } from "./operator.ts";
import { logIn, openStory, PASSWORD, register } from "./people.ts";

const banner = (page: Page) => page.getByRole("banner");

async function logOut(page: Page) {
  await banner(page).getByRole("button", { name: "Log out" }).click();
  await expect(banner(page).getByRole("link", { name: "Log in", exact: true })).toBeVisible();
}

/** A device that keeps passkeys and opens them without asking: Chromium's own, for tests. */
async function withDevice(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  await client.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("after the password an app or a recovery code is asked for, and what was written is there afterwards", async ({
      page,
    }) => {
      await openStory(page);
      const article = new URL(page.url()).pathname;
      const handle = await register(page);
      const { key, codes } = await setUpApp(page);
      await page.getByRole("link", { name: "I have kept them" }).click();
      await expect(page.getByText("10 codes are left.")).toBeVisible();
      await logOut(page);

      await page.goto(article);
      await page.getByLabel("Comment", { exact: true }).fill(`Kept through both steps, ${handle}.`);
      await page.getByRole("button", { name: "Post comment" }).click();
      await logIn(page, handle);
      await expect(page.getByRole("heading", { name: "Second step" })).toBeVisible();
      const code = page.getByLabel("Code", { exact: true });
      const send = page.getByRole("main").getByRole("button", { name: "Log in", exact: true });
      await code.fill("000000");
      await send.click();
      await expect(page.getByText("This code is not right, or it was used before.").first()).toBeVisible();
      // That of this half minute went into setting the app up.
      await code.fill(shownBy(key, 1));
      await send.click();
      await expect(banner(page).getByRole("link", { name: handle, exact: true })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(article);
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`Kept through both steps, ${handle}.`);

      await logOut(page);
      await page.goto("/login");
      await logIn(page, handle);
      await code.fill((codes[0] ?? "").replaceAll("-", " ").toUpperCase());
      await send.click();
      await expect(banner(page).getByRole("link", { name: handle, exact: true })).toBeVisible();
      await page.goto("/settings/security");
      await expect(page.getByText("9 codes are left.")).toBeVisible();
      await page.getByRole("button", { name: "Remove the app" }).click();
      await expect(page.getByRole("link", { name: "Set up an app" })).toBeVisible();
      for (const told of ["A second step was set up", "A recovery code was used", "A second step was removed"])
        await letterTo(`${handle}@example.org`, told);
    });

    test("without a second step an administrator works for a week, and then as a reader until there is one", async ({
      page,
    }) => {
      const handle = await makeStaff("admin");
      await page.goto("/login?next=/desk");
      await logIn(page, handle);
      await expect(page.getByRole("link", { name: "Set up a second step" })).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await run("testing/stage", ["long-ago", handle]);
      await page.goto("/desk");
      // He has also not shown for long who he is.
      await expect(page.getByRole("heading", { name: "Is it you?" })).toBeVisible();
      await page.getByLabel("Password", { exact: true }).fill("not the password at all");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByText("This is not your password.").first()).toBeVisible();
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page).toHaveURL(/\/settings\/security$/);
      await expect(page.getByText(/Until you have set one up/)).toBeVisible();
      await setUpApp(page);
      await page.goto("/desk/site");
      await expect(page).toHaveURL(/\/desk\/site$/);
      await expect(page.getByRole("link", { name: "Set up a second step" })).toHaveCount(0);
    });
  });
}

test("a password that was chosen anew by a letter opens nothing without the second step", async ({ page }) => {
  await page.goto("/");
  const handle = await register(page);
  const { key } = await setUpApp(page);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await logOut(page);
  await page.goto("/forgot");
  await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
  await page.getByRole("button", { name: "Send a link" }).click();
  await expect(page).toHaveURL(/done=asked$/);
  await page.goto(linkIn(await letterTo(`${handle}@example.org`, "Choose a new password")));
  await page.getByLabel("New password").fill("nine brass kettles in the rain");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed, and you are logged out everywhere.")).toBeVisible();
  await logIn(page, handle, "nine brass kettles in the rain");
  await expect(page.getByRole("heading", { name: "Second step" })).toBeVisible();
  // The letter that proves the address opens nothing either.
  await page.goto(linkIn(await letterTo(`${handle}@example.org`, "Confirm your email address")));
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText("Your email address is confirmed. Log in to go on.")).toBeVisible();
  await logIn(page, handle, "nine brass kettles in the rain");
  await page.getByLabel("Code", { exact: true }).fill(shownBy(key, 1));
  await page.getByRole("main").getByRole("button", { name: "Log in", exact: true }).click();
  await expect(banner(page).getByRole("link", { name: handle, exact: true })).toBeVisible();
});

test("a passkey is added, logs in without a password and as a second step, and is removed", async ({ page }) => {
  await openStory(page);
  const article = new URL(page.url()).pathname;
  const handle = await register(page);
  await withDevice(page);
  await page.goto("/settings/security");
  await page.getByRole("link", { name: "Add a passkey" }).click();
  const add = page.getByRole("button", { name: "Add passkey" });
  await add.click();
  await expect(page.getByText("Please give it a name.").first()).toBeVisible();
  await page.getByLabel("Name").fill("The blue key");
  await add.click();
  await expect(page.getByRole("heading", { name: "Your recovery codes" })).toBeVisible();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByText("The blue key")).toBeVisible();
  await logOut(page);

  await page.goto(`/login?next=${article}`);
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await expect(banner(page).getByRole("link", { name: handle, exact: true })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(article);
  await logOut(page);

  await page.goto("/login");
  await logIn(page, handle);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(banner(page).getByRole("link", { name: handle, exact: true })).toBeVisible();

  await run("testing/stage", ["long-ago", handle]);
  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Remove The blue key" }).click();
  await expect(page.getByText("The blue key")).toHaveCount(0);
  await logOut(page);
  await page.goto("/login");
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await expect(page.getByText("This passkey does not fit.")).toBeVisible();
});
