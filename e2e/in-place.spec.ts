// What scripts do within the page: posting, answering and reading on without loading it anew.
import { expect, test } from "./journey.ts";
import { commentSaying, openStory, register, write } from "./people.ts";

test("a comment is posted without leaving the page, and the next one is another", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  await page.goto(`${page.url().split(/[?#]/)[0]}?order=newest`);
  const region = page.getByRole("region", { name: "Discussion" });
  await page.evaluate(() => document.body.setAttribute("data-stays", ""));
  for (const nth of ["First", "Second"]) {
    await write(page, "Post comment", { subject: `${nth} subject`, body: `${nth} words of ${handle}.` });
    const posted = commentSaying(page, `${nth} words of ${handle}.`);
    await expect(posted).toBeFocused();
    await expect(posted.getByRole("link", { name: "Edit", exact: true })).toBeVisible();
    await expect(posted.getByRole("button", { name: "Recommend" })).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "Your comment is posted." })).toBeAttached();
    await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("");
    await expect(page.getByLabel("Subject")).toHaveValue("");
  }
  await expect(region.locator("ol.tops > li > article").first()).toContainText(`Second words of ${handle}.`);

  const first = commentSaying(page, `First words of ${handle}.`);
  for (const count of [1, 2]) {
    await first.getByRole("link", { name: "Reply", exact: true }).first().click();
    await write(page, "Post reply", { body: `Answer ${count} of ${handle}.` });
    await expect(commentSaying(page, `Answer ${count} of ${handle}.`)).toBeFocused();
    await expect(first.getByText(count === 1 ? "1 reply" : "2 replies", { exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Post reply" })).toHaveCount(0);
  await first.getByText("2 replies", { exact: true }).click();
  await expect(commentSaying(page, `Answer 1 of ${handle}.`)).toBeHidden();
  await expect(page.locator("body[data-stays]")).toBeAttached();
  // As it would have stood there from the beginning.
  await page.reload();
  await expect(first.getByText("Show 2 replies", { exact: true })).toBeVisible();
});

test("a comment whose answer is lost on the way is one comment, however often it is sent", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  await page.goto(`${page.url().split(/[?#]/)[0]}?order=newest`);
  const body = `Only once, ${handle}.`;
  await page.route("**/api/v1/comments", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await write(page, "Post comment", { body });
  // It is tried again by itself, by this page or by the worker, which nothing keeps from its answer.
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("");
  // Not while one of the tries is under way.
  await page.unrouteAll({ behavior: "wait" });
  await expect(commentSaying(page, body)).toBeVisible();
  await page.reload();
  await expect(commentSaying(page, body)).toHaveCount(1);
});

test("a comment that is sent while the page learns who reads it is no draft as well", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  const { promise: known, resolve: tell } = Promise.withResolvers<void>();
  await page.route("**/api/me*", async (route) => {
    await known;
    await route.continue();
  });
  // Where the server can be asked, it soon says that the words are sent.
  await page.route("**/api/v1/drafts*", (route) => route.abort());
  // The answer is read in the moment in which the name has been put into the page's head: what follows from that is not done yet.
  await page.addInitScript(() => {
    const read = Response.prototype.json;
    Response.prototype.json = async function () {
      const said = await read.call(this);
      if (!this.url.endsWith("/api/v1/comments")) return said;
      await new Promise<void>((resolve) => {
        const look = () => document.querySelector('nav[aria-label="Account"] a[href^="/u/"]') && resolve();
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
      });
      return said;
    };
  });
  const sent = page.waitForResponse((one) => one.url().endsWith("/api/v1/comments"));
  await page.goto(page.url());
  const body = `Sent at once by ${handle}.`;
  await write(page, "Post comment", { body });
  await sent;
  tell();
  await expect(commentSaying(page, body)).toBeVisible();
  await page.getByLabel("Subject").fill("The next one");
  await expect(page.locator("[data-kept]")).toBeVisible();
  await expect(page.getByRole("button", { name: "The other text" })).toHaveCount(0);
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("");
});

test("the next page and the rest of a branch come in place, each comment once, at an address that can be shared", async ({
  page,
}) => {
  await page.goto("/a/who-moved-the-bench");
  const ids = () => page.locator("article[data-id]").evaluateAll((all) => all.map(({ id }) => id));
  const before = await ids();
  const region = page.getByRole("region", { name: "Discussion" });
  const next = region.getByRole("link", { name: "Next page" });
  const address = new URL((await next.getAttribute("href")) ?? "", page.url()).href;
  // Fetched when the page has come to rest; before that the link is a link.
  await page.waitForLoadState("networkidle");
  await next.click();
  await expect.poll(async () => (await ids()).length).toBeGreaterThan(before.length);
  const after = await ids();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(new Set(after).size).toBe(after.length);
  expect(page.url()).toBe(address);
  await expect(page.locator(`[id="${after[before.length]}"]`)).toBeFocused();
  await page.reload();
  expect(await ids()).toEqual(after.slice(before.length));
});
