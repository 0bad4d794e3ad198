// Logging in here by an account elsewhere: a site of its own that offers it, and a provider on this machine.
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { setUpApp, shownBy } from "./authenticator-app.ts";
import { CLIENT, type IdentityProvider, logInThere, openProvider } from "./identity-provider.ts";
import { type Browser, expect, type Page, test } from "./journey.ts";
import { newHandle, PASSWORD, register } from "./people.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);

let provider: IdentityProvider;
let site: OwnSite;

const environment = { ...process.env };

test.beforeAll(async () => {
  provider = await openProvider();
  Object.assign(process.env, {
    AUTH_OIDC_ISSUER: provider.issuer,
    AUTH_OIDC_ID: CLIENT.id,
    AUTH_OIDC_SECRET: CLIENT.secret,
    AUTH_OIDC_NAME: "Town Hall",
  });
  site = await openOwnSite({ dist: ".next-test", demo: false });
  provider.serve(site.url);
});

test.afterAll(async () => {
  await site.close();
  await provider.close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

const pageIn = async (browser: Browser, javaScriptEnabled = true): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled })).newPage();
const banner = (page: Page) => page.getByRole("banner");
const named = (page: Page, handle: string) => banner(page).getByRole("link", { name: handle, exact: true });
const goOn = (page: Page) => page.getByRole("link", { name: "Continue with Town Hall" }).click();

async function choose(page: Page, handle: string) {
  await page.getByLabel("Username", { exact: true }).fill(handle);
  await page.getByRole("button", { name: "Make my account" }).click();
}

for (const scripts of [true, false]) {
  test(`somebody registers and logs in by it, ${scripts ? "with" : "without"} scripts`, async ({ browser }) => {
    const page = await pageIn(browser, scripts);
    const [there, handle] = [newHandle(), newHandle()];
    await page.goto(`${site.url}/login?next=/drafts`);
    await goOn(page);
    await logInThere(page, there);
    await expect(page.getByRole("heading", { name: "Choose your username" })).toBeVisible();
    await expect(page.getByText(`${there}@example.org`)).toBeVisible();
    await choose(page, "moderator");
    await expect(page.getByText("This username is taken.").first()).toBeVisible();
    await choose(page, handle);
    await expect(named(page, handle)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe("/drafts");

    await banner(page).getByRole("button", { name: "Log out" }).click();
    await expect(banner(page).getByRole("link", { name: "Register", exact: true })).toBeVisible();
    // Whatever the link says, the way back leads nowhere else.
    await page.goto(`${site.url}/login?next=https://elsewhere.example/`);
    await goOn(page);
    await expect(named(page, handle)).toBeVisible();
    expect(page.url()).toBe(`${site.url}/`);
    await banner(page).getByRole("button", { name: "Log out" }).click();
    await expect(banner(page).getByRole("link", { name: "Register", exact: true })).toBeVisible();
    await page.goto(`${site.url}/api/sign-in-with/oidc?next=${encodeURIComponent("//elsewhere.example/")}`);
    await expect(named(page, handle)).toBeVisible();
    expect(page.url()).toBe(`${site.url}/`);

    // Where there is no password, it shows who sits there.
    await page.goto(`${site.url}/prove?next=/settings/security`);
    await expect(page.getByLabel("Password", { exact: true })).toHaveCount(0);
    await goOn(page);
    await expect(page.getByRole("heading", { name: "How you log in" })).toBeVisible();

    // It is the only way in.
    await page.goto(`${site.url}/settings/linked`);
    await page.getByRole("button", { name: "Unlink Town Hall" }).click();
    await expect(page.getByText("This is the only way in that your account has.")).toBeVisible();
  });
}

test("who has an account here links it, and unlinks it", async ({ browser }) => {
  const page = await pageIn(browser);
  const there = newHandle();
  await page.goto(site.url);
  const handle = await register(page);
  await page.goto(`${site.url}/settings`);
  await page.getByRole("link", { name: "Other ways to log in" }).click();
  await goOn(page);
  await logInThere(page, there);
  await expect(page.getByText(`You came from Town Hall as ${there}.`)).toBeVisible();
  // Whoever finds the session open somewhere cannot.
  await page.getByLabel("Password, to be sure", { exact: true }).fill("not the one I have");
  await page.getByRole("button", { name: "Link it", exact: true }).click();
  await expect(page.getByText("This is not the password you have now.").first()).toBeVisible();
  await page.getByLabel("Password, to be sure", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Link it", exact: true }).click();
  await expect(page.getByText("It is linked.")).toBeVisible();

  // Somebody else's account does not get it too.
  const other = await pageIn(browser);
  await other.goto(site.url);
  await register(other);
  await other.goto(`${site.url}/settings/linked`);
  await goOn(other);
  await logInThere(other, there);
  await other.getByLabel("Password, to be sure", { exact: true }).fill(PASSWORD);
  await other.getByRole("button", { name: "Link it", exact: true }).click();
  await expect(other.getByText("This is linked to another account here.")).toBeVisible();

  const elsewhere = await pageIn(browser);
  await elsewhere.goto(`${site.url}/login`);
  await goOn(elsewhere);
  await logInThere(elsewhere, there);
  await expect(named(elsewhere, handle)).toBeVisible();

  // The account's second step is asked for, whichever way the first was.
  const { key } = await setUpApp(page, site.url);
  const third = await pageIn(browser);
  await third.goto(`${site.url}/login?next=/drafts`);
  await goOn(third);
  await logInThere(third, there);
  await expect(third.getByRole("heading", { name: "Second step" })).toBeVisible();
  await third.getByLabel("Code", { exact: true }).fill(shownBy(key, 1));
  await third.getByRole("main").getByRole("button", { name: "Log in", exact: true }).click();
  await expect(named(third, handle)).toBeVisible();
  expect(new URL(third.url()).pathname).toBe("/drafts");

  await page.goto(`${site.url}/settings/linked`);
  await page.getByRole("button", { name: "Unlink Town Hall" }).click();
  await expect(page.getByText("It is not linked any more.")).toBeVisible();
  await third.goto(`${site.url}/settings/linked`);
  await expect(third.getByText("Nothing is linked yet.")).toBeVisible();
});

test("the same address does not open an account, and an unchecked one is not taken over", async ({ browser }) => {
  const page = await pageIn(browser);
  await page.goto(site.url);
  const owner = await register(page);
  const stranger = await pageIn(browser);
  await stranger.goto(`${site.url}/login`);
  await goOn(stranger);
  await logInThere(stranger, owner);
  await expect(stranger.getByText(/Somebody here already uses/)).toBeVisible();
  await expect(banner(stranger).getByRole("link", { name: "Register", exact: true })).toBeVisible();

  const unchecked = await pageIn(browser);
  const there = `unchecked-${newHandle()}`;
  await unchecked.goto(`${site.url}/login`);
  await goOn(unchecked);
  await logInThere(unchecked, there);
  await expect(unchecked.getByLabel("Username", { exact: true })).toBeVisible();
  await expect(unchecked.getByText(`${there}@example.org`)).toHaveCount(0);
});

test("an answer of the provider's for another browser opens nothing", async ({ browser }) => {
  const [thief, victim] = [await pageIn(browser), await pageIn(browser)];
  const answer = thief.waitForRequest(/\/api\/auth\/callback\//);
  await thief.goto(`${site.url}/login`);
  await goOn(thief);
  await logInThere(thief, newHandle());
  await victim.goto((await answer).url());
  await expect(victim.getByText("Logging in that way did not work.")).toBeVisible();
  await expect(banner(victim).getByRole("link", { name: "Register", exact: true })).toBeVisible();
  // Nor does a way back that nobody went.
  await victim.goto(`${site.url}/api/sign-in-with/arrived`);
  await expect(victim.getByText("Logging in that way did not work.")).toBeVisible();
  await victim.goto(`${site.url}/register/with`);
  await expect(victim).toHaveURL(/\/login/);
});

test("while the provider is away the password still opens", async ({ browser }) => {
  await provider.close();
  const page = await pageIn(browser);
  await page.goto(`${site.url}/login`);
  await goOn(page);
  await expect(page.getByText("Town Hall does not answer just now.")).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toBeVisible();
});
