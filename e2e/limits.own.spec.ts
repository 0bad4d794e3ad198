// Limits as they are set, at a site of two processes on one database: both share each count, and every answer says when to come again.
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { expect, type Page, test } from "./journey.ts";
import { logIn, newHandle, register } from "./people.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);

const environment = { ...process.env };
const open: (() => unknown)[] = [];
let one: OwnSite;
let two: OwnSite;

test.beforeAll(async () => {
  const database = await openThrowaway();
  open.push(database.close);
  Object.assign(process.env, { DATABASE_URL: database.url, AUTH_SECRET: "two processes share one long secret" });
  one = await openOwnSite({ dist: ".next-test", demo: true, limits: "" });
  open.push(one.close);
  two = await openOwnSite({ dist: ".next-test", demo: false, limits: "" });
  open.push(two.close);
});

test.afterAll(async () => {
  for (const close of open.reverse()) await close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

/** Tries to log in, and gives the answer to it. */
async function tryPassword(page: Page, site: OwnSite, name: string) {
  await page.goto(`${site.url}/login`);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await logIn(page, name, "not the right one at all");
  return answer;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({
      javaScriptEnabled,
      extraHTTPHeaders: { "x-forwarded-for": javaScriptEnabled ? "198.51.100.1" : "198.51.100.2" },
    });

    test("six wrong passwords a minute through either process, and the seventh is told to wait; the name stays", async ({
      page,
    }) => {
      const name = newHandle();
      for (let n = 0; n < 6; n++) expect((await tryPassword(page, n % 2 ? one : two, name)).status()).toBe(200);
      const refused = await tryPassword(page, one, name);
      expect(refused.status()).toBe(429);
      expect(Number(refused.headers()["retry-after"])).toBeLessThanOrEqual(60);
      expect(refused.headers()["ratelimit-policy"]).toBe("6;w=60");
      await expect(page.getByText(/Too many tries\. Please wait \d+ seconds?/).first()).toBeVisible();
      await expect(page.getByLabel("Email or username")).toHaveValue(name);
    });
  });

test("twenty searches a minute through either process, and the next is told to wait", async ({ request }) => {
  const headers = { "x-forwarded-for": "198.51.100.3" };
  const search = (n: number) => request.get(`${(n % 2 ? one : two).url}/search?q=crane${n}`, { headers });
  for (let n = 0; n < 20; n++) expect((await search(n)).status()).toBe(200);
  const refused = await search(20);
  expect([refused.status(), refused.headers()["ratelimit-policy"]]).toEqual([429, "20;w=60"]);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  // Without words there is no search.
  expect((await request.get(`${one.url}/search`, { headers })).status()).toBe(200);
});

test("a newcomer's thirty comments at once through two processes are twenty, and the refused one's words stay", async ({
  page,
}) => {
  await page.goto(`${one.url}/a/who-moved-the-bench`);
  await register(page);
  const articleId = (await page.locator("section[data-thread]").getAttribute("data-article")) ?? "";
  const post = (site: OwnSite, n: number) =>
    page.request.post(`${site.url}/api/v1/comments`, {
      data: { articleId, body: `At once ${n}.`, formKey: `at-once-${n}` },
      headers: { origin: site.url },
    });
  const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => post(n % 2 ? one : two, n)));
  const statuses = answers.map((answer) => answer.status()).sort();
  expect(statuses).toEqual([...Array(20).fill(201), ...Array(10).fill(429)]);

  await page.getByLabel("Comment", { exact: true }).fill("One more thing that I have to say.");
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(
    page.getByText(/You have written a lot in a short time\. Please wait \d+ minutes/).first(),
  ).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("One more thing that I have to say.");
});
