// Signing up where something is wrong: the fourth from one address within an hour. With scripts the browser does a sum; without, it takes a while.
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { expect, type Page, test } from "./journey.ts";
import { newHandle, PASSWORD } from "./people.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);

const environment = { ...process.env };
let site: OwnSite;

test.beforeAll(async () => {
  site = await openOwnSite({
    dist: ".next-test",
    demo: false,
    limits: "easy-sign-ups=3,form-seconds=1,proofless-seconds=4,easy-sign-ups-site=1000",
  });
});

test.afterAll(async () => {
  await site.close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

/** Fills in the form and sends it; gives the name and how long it took to be let in. */
async function signUp(page: Page): Promise<{ handle: string; ms: number }> {
  const handle = newHandle();
  await page.context().clearCookies();
  await page.goto(`${site.url}/register`);
  await page.getByLabel("Username", { exact: true }).fill(handle);
  await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  const begun = performance.now();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
  return { handle, ms: performance.now() - begun };
}

const asksForSums = (page: Page) => {
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.postData() ?? ""));
  return posts;
};

test.describe("with scripts", () => {
  test.use({ extraHTTPHeaders: { "x-forwarded-for": "198.51.100.21" } });
  test("three are let in at once; from the fourth on the browser does a sum first, and nothing is typed twice", async ({
    page,
  }) => {
    const posts = asksForSums(page);
    for (let n = 0; n < 3; n++) await signUp(page);
    expect(posts.filter((body) => body.includes("derivedKey"))).toEqual([]);
    const before = posts.length;
    await signUp(page);
    const [asked = "", proved = ""] = posts.slice(before);
    expect(asked).not.toContain("derivedKey");
    expect(proved).toContain("derivedKey");
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "x-forwarded-for": "198.51.100.22" } });
  test("from the fourth on it takes a while, and that is all", async ({ page }) => {
    for (let n = 0; n < 3; n++) await signUp(page);
    const { ms } = await signUp(page);
    expect(ms).toBeGreaterThan(2_000);
  });

  test("who fills in what nobody sees makes no account", async ({ page }) => {
    await page.goto(`${site.url}/register`);
    const handle = newHandle();
    await page.getByLabel("Username", { exact: true }).fill(handle);
    await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.locator('input[name="homepage"]').fill("https://buy.example", { force: true });
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await expect(page.getByText("This cannot be used as it is written.").first()).toBeVisible();
    await expect(page.getByLabel("Username", { exact: true })).toHaveValue(handle);
  });
});
