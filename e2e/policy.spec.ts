// What a browser is told to refuse, on every kind of answer, and that no page of ours asks for any of it.
import { deskPages, ownPages, readersPages } from "./every-page.ts";
import { type APIResponse, expect, type Page, test } from "./journey.ts";
import { logIn, openStory, register } from "./people.ts";

test.setTimeout(240_000);

/** Pages tell here what their policy stopped. */
async function hearStopped(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction("tellStopped", (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ documentURI, effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { tellStopped(what: string): void }).tellStopped(
        `${documentURI}: ${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return stopped;
}

test("nothing that our pages do is stopped by their policy", async ({ page, browser }) => {
  const desk = await (await browser.newContext()).newPage();
  const stopped = await Promise.all([page, desk].map(hearStopped));
  for (const path of await readersPages(page)) await page.goto(path, { waitUntil: "networkidle" });
  for (const path of await ownPages(page)) await page.goto(path, { waitUntil: "networkidle" });
  for (const path of await deskPages(desk)) await desk.goto(path, { waitUntil: "networkidle" });
  // From one page to the next without a new document.
  await desk.goto("/");
  await desk.getByRole("banner").getByRole("link", { name: "Desk" }).click();
  await desk.getByRole("link", { name: "Publication", exact: true }).click();
  await expect(desk.getByRole("group", { name: "Font for reading" })).toBeVisible();
  expect(stopped).toEqual([[], []]);
  await desk.context().close();
});

for (const [kind, path] of [
  ["kept", "/a/who-moved-the-bench"],
  ["made for one reader", "/a/who-moved-the-bench?past=the-kept-pages"],
] as const)
  test(`a script that was smuggled into a page that is ${kind} does not run`, async ({ page }) => {
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace("<main", '<script>document.title="Mine"</script><main');
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(path);
    await expect(page.getByRole("region", { name: "Discussion" })).toBeVisible();
    await expect(page).toHaveTitle(/Who moved the bench/);
  });

const EVERYWHERE: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** What an answer lacks of what every answer says, and what it says that it should not. */
function lacking(answer: APIResponse): string[] {
  const all = answer.headersArray();
  const named = (name: string) => all.filter((one) => one.name.toLowerCase() === name).map(({ value }) => value);
  const wrong = Object.entries(EVERYWHERE)
    .filter(([name, value]) => named(name).join("|") !== value)
    .map(([name]) => `${name}: ${named(name).join("|")}`);
  const policies = named("content-security-policy");
  if (policies.length !== 1 || !policies[0]?.startsWith("default-src 'none'") || /unsafe/.test(policies[0]))
    wrong.push(`content-security-policy: ${policies.join("|")}`);
  for (const name of ["x-powered-by", "server", "access-control-allow-origin"])
    if (named(name).length > 0) wrong.push(`${name}: ${named(name)}`);
  return wrong.map((one) => `${answer.status()} ${new URL(answer.url()).pathname}: ${one}`);
}

test("every kind of answer says what a browser must not do", async ({ page, request }) => {
  await openStory(page);
  const own = new URL(page.url()).origin;
  const picture = await page.locator("main img").first().getAttribute("src");
  const script = await page.locator("script[src]").first().getAttribute("src");
  const get = (path: string, headers: Record<string, string> = {}) =>
    request.get(path, { headers, maxRedirects: 0, failOnStatusCode: false });
  const post = (path: string, headers: Record<string, string>, data = "{}") =>
    request.post(path, { headers, data, maxRedirects: 0, failOnStatusCode: false });
  const kept = await get("/");
  const answers = [
    kept,
    await get("/", { "if-none-match": kept.headers().etag ?? "" }),
    await get("/?past=the-kept-pages"),
    await get("/", { rsc: "1" }),
    await get("/not-here"),
    await get("/a/not-here"),
    await get("/settings"),
    await get(picture ?? ""),
    await get((picture ?? "").replace(/\/[^/]*$/, "")),
    await get("/media/not-here"),
    await get(script ?? ""),
    await get("/feed.xml"),
    await get("/feed.json"),
    await get("/sitemap.xml"),
    await get("/robots.txt"),
    await get("/manifest.webmanifest"),
    await get("/sw.js"),
    await get("/livez"),
    await get("/api/me"),
    await get("/api/v1/drafts"),
    await get("/api/auth/session"),
    await get("/fonts/specimens.css"),
    await post("/api/v1/comments", { origin: own, "content-type": "application/json" }),
    await post("/api/v1/comments", { origin: "https://elsewhere.example" }),
    await post("/login", { origin: own, "next-action": "0".repeat(42) }),
  ];
  expect(answers.map((answer) => answer.status())).toEqual(expect.arrayContaining([200, 304, 308, 401, 403, 404]));
  expect(answers.flatMap(lacking)).toEqual([]);
});

test("the number in the policy of a page for one reader is never used twice", async ({ request }) => {
  const policies = await Promise.all(
    Array.from({ length: 5 }, async () => (await request.get("/login")).headers()["content-security-policy"]),
  );
  const numbers = policies.map((policy) => /'nonce-([\w+/=]{24})'/.exec(policy ?? "")?.[1]);
  expect(new Set(numbers).size).toBe(5);
  expect(numbers).not.toContain(undefined);
});

test("what browsers tell of a page's policy is taken, and refused when it is too much", async ({ request }) => {
  const send = (data: string, type = "application/csp-report") =>
    request.post("/api/policy-reports", { headers: { "content-type": type, "x-forwarded-for": "10.250.0.1" }, data });
  const report = { "csp-report": { "document-uri": "https://news.example/", "violated-directive": "script-src" } };
  expect((await send(JSON.stringify(report))).status()).toBe(204);
  const newer = [{ type: "csp-violation", body: { documentURL: "https://news.example/", blockedURL: "inline" } }];
  expect((await send(JSON.stringify(newer), "application/reports+json")).status()).toBe(204);
  expect((await send("{")).status()).toBe(400);
  expect((await send(`"${"a".repeat(20_000)}"`)).status()).toBe(413);
  const many = await Promise.all(Array.from({ length: 20 }, () => send(JSON.stringify(report))));
  const refused = many.find((answer) => answer.status() === 429);
  expect(Number(refused?.headers()["retry-after"])).toBeGreaterThan(0);
});

test("who has logged in sees pages that are kept, with a policy of their own, and does all he does there", async ({
  page,
}) => {
  const stopped = await hearStopped(page);
  await openStory(page);
  const handle = await register(page);
  await page.getByLabel("Comment", { exact: true }).fill(`Within the policy, says ${handle}.`);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(page.getByText(`Within the policy, says ${handle}.`).first()).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in", exact: true })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "Log in", exact: true }).click();
  await logIn(page, handle);
  await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
  expect(stopped).toEqual([]);
});
