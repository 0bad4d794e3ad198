import { expect, type Page, test } from "./journey.ts";
import { openStory, register } from "./people.ts";

const lightOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.light ?? null);
/** Pressed before its script has woken, a button of the light sends its form, and another page comes. */
const hasPaper = (page: Page, colour: string) => expect(page.locator("body")).toHaveCSS("background-color", colour);
const DARK = "rgb(22, 21, 19)";
const LIGHT = "rgb(252, 251, 248)";

test.describe("the light", () => {
  test.use({ colorScheme: "light" });

  test("is what the reader chose, on every page and before anything is painted", async ({ page }) => {
    await page.goto("/");
    await hasPaper(page, LIGHT);
    await page.getByRole("button", { name: "Dark", exact: true }).click();
    await hasPaper(page, DARK);
    await expect(page.getByRole("button", { name: "Dark", exact: true })).toHaveAttribute("aria-pressed", "true");
    // What the head has done is told when the body begins: nothing can have been painted before.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.dataset.atBody = document.documentElement.dataset.light ?? "none";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of ["/", "/search"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.dataset.atBody)).toBe("dark");
      await hasPaper(page, DARK);
      await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute("content", "#161513");
    }
    await page.getByRole("button", { name: "Automatic", exact: true }).click();
    await hasPaper(page, LIGHT);
    await page.reload();
    expect(await lightOf(page)).toBeNull();
  });
});

test.describe("the light without scripts", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("is chosen by a form that leads back", async ({ page }) => {
    await page.goto("/search?q=harbour");
    await page.getByRole("button", { name: "Dark", exact: true }).click();
    await expect(page).toHaveURL(/\/search\?q=harbour$/);
    await expect(page.locator("html")).toHaveAttribute("data-light", "dark");
    await expect(page.getByRole("button", { name: "Dark", exact: true })).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "Automatic", exact: true }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-light");
  });
});

test("the light cannot lead to another site, and takes no other word", async ({ page, baseURL }) => {
  const headers = { origin: new URL(baseURL ?? "").origin };
  const send = (form: Record<string, string>) =>
    page.request.post("/api/light", { form, headers, maxRedirects: 0, failOnStatusCode: false });
  const away = await send({ light: "dark", next: "//evil.example/" });
  expect(away.status()).toBe(303);
  expect(away.headers().location).toBe("/");
  expect((await send({ light: "pink", next: "/" })).status()).toBe(400);
});

test("on paper stand the words, all of them, and where links lead", async ({ page }) => {
  await openStory(page);
  const discussion = page.getByRole("region", { name: "Discussion" });
  const branch = discussion.locator("details").first();
  const reply = branch.getByRole("article").first();
  await branch.locator("summary").first().click();
  await expect(reply).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(reply).toBeVisible();
  await hasPaper(page, "rgb(255, 255, 255)");
  const banner = page.getByRole("banner");
  await expect(banner.getByRole("link", { name: "Log in" })).toBeHidden();
  await expect(banner.getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Post comment" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Reply", exact: true }).first()).toBeHidden();
  await expect(page.getByRole("contentinfo").getByText(page.url().split("#")[0] ?? "")).toBeVisible();
});

test("an article's link is shown with a picture of its own", async ({ page }) => {
  await openStory(page);
  const told = async (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute("content");
  expect([await told(":width"), await told(":height")]).toEqual(["1200", "630"]);
  expect(await told(":alt")).toContain("The crane that would not come down");
  const path = new URL((await told("")) ?? "").pathname;
  const answer = await page.request.get(path);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cache-control"]).toContain("immutable");
  const png = await answer.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const former = await page.request.get(path.replace(/[^/]+$/, "0123456789abcdef.png"), { maxRedirects: 0 });
  expect(former.status()).toBe(307);
  expect(former.headers().location).toBe(path);
});

test("the site can be kept on a home screen", async ({ page }) => {
  await page.goto("/");
  const manifest = await page.request.get((await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "");
  const { icons } = (await manifest.json()) as { icons: { src: string; type: string }[] };
  for (const icon of icons) {
    const answer = await page.request.get(icon.src);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(icon.type);
  }
});

test("a missing page's header leads back to it", async ({ page }) => {
  await page.goto("/nothing-here?at=all");
  const logIn = page.getByRole("banner").getByRole("link", { name: "Log in" });
  await expect(logIn).toHaveAttribute("href", `/login?next=${encodeURIComponent("/nothing-here?at=all")}`);
});

test("nothing moves when the header learns who its reader is, and it says where one is", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  const handle = await register(page, `w${"M".repeat(16)}${Date.now().toString(36)}`.slice(0, 30));
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/settings");
  await page.goto("/search");
  const banner = page.getByRole("banner");
  await expect(banner.getByRole("link", { name: handle, exact: true })).toBeVisible();
  await expect(banner.getByRole("link", { name: "Search" })).toHaveAttribute("aria-current", "page");
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
