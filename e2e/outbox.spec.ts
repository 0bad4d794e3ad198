// Comments that are sent while there is no connection: kept, shown where they will stand, and posted once.
import { type BrowserContext, expect, type Page, test } from "./journey.ts";
import { commentSaying, openStory, register, write } from "./people.ts";

/** Newest first, so that a new comment has its place on the page shown. */
async function begin(page: Page): Promise<{ handle: string; address: string }> {
  await openStory(page);
  const handle = await register(page);
  const address = `${page.url().split(/[?#]/)[0]}?order=newest`;
  await page.goto(address);
  // The scripts are there, and the worker has the page.
  await page.evaluate(() => navigator.serviceWorker.ready);
  return { handle, address };
}

const waiting = (page: Page, words: string) => page.locator("article[data-waiting]").filter({ hasText: words });

const cutOff = async (context: BrowserContext, page: Page) => {
  await page.getByLabel("Comment", { exact: true }).first().focus();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
};

test("a comment sent without a connection waits in its place, survives the page, and is posted once", async ({
  page,
  context,
}) => {
  const { handle, address } = await begin(page);
  await cutOff(context, page);
  await write(page, "Post comment", { subject: "From the train", body: `No line, ${handle}.` });
  const card = waiting(page, `No line, ${handle}.`);
  await expect(card).toBeFocused();
  await expect(card).toContainText("Waiting to be sent");
  await expect(card).toContainText("From the train");
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("");

  const above = page.locator("ol.tops > li > article").first();
  const parent = (await above.getAttribute("id")) ?? "";
  await above.getByRole("link", { name: "Reply", exact: true }).first().click();
  await write(page, "Post reply", { body: `An answer from the train, ${handle}.` });
  await expect(page.locator(`[id="${parent}"]`).locator(waiting(page, "An answer from the train"))).toBeVisible();

  await page.reload();
  await expect(page.getByText("You are offline. This is the page as it was on")).toBeVisible();
  await expect(card).toBeVisible();
  await context.setOffline(false);
  await expect(commentSaying(page, `No line, ${handle}.`)).toHaveCount(1);
  await expect(card).toHaveCount(0);
  await page.goto(address);
  await expect(commentSaying(page, `No line, ${handle}.`)).toHaveCount(1);
  await expect(page.locator(`[id="${parent}"]`).getByText(`An answer from the train, ${handle}.`)).toHaveCount(1);
});

test("a comment whose answer is lost is tried again and stays one, also when its tab was closed", async ({
  page,
  context,
}) => {
  const { handle, address } = await begin(page);
  const body = `The answer is lost, ${handle}.`;
  await context.route("**/api/v1/comments", async (route) => {
    // The page may be gone by then.
    await route.fetch().catch(() => {});
    await route.abort().catch(() => {});
  });
  await write(page, "Post comment", { body });
  await expect(waiting(page, body)).toBeVisible();
  await page.close();
  await context.unroute("**/api/v1/comments");
  const next = await context.newPage();
  await next.goto("/");
  await expect.poll(() => next.evaluate(() => localStorage.getItem("afterword.mine.waiting"))).toBeNull();
  await next.goto(address);
  await expect(commentSaying(next, body)).toHaveCount(1);
  await expect(waiting(next, body)).toHaveCount(0);
});

test("it can be taken back into the box or thrown away while it waits", async ({ page, context }) => {
  const { handle } = await begin(page);
  await cutOff(context, page);
  const box = page.getByLabel("Comment", { exact: true });
  await write(page, "Post comment", { body: `First thought of ${handle}.` });
  await expect(box).toHaveValue("");
  await box.fill(`Second thought of ${handle}.`);
  await waiting(page, "First thought").getByRole("button", { name: "Edit" }).click();
  await expect(box).toHaveValue(`First thought of ${handle}.\n\nSecond thought of ${handle}.`);
  await expect(page.locator("article[data-waiting]")).toHaveCount(0);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await waiting(page, "Second thought").getByRole("button", { name: "Discard" }).click();
  await expect(page.locator("article[data-waiting]")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(waiting(page, "Second thought")).toBeVisible();
  await waiting(page, "Second thought").getByRole("button", { name: "Discard" }).click();
  await context.setOffline(false);
  await page.reload();
  await expect(page.locator("article[data-waiting]")).toHaveCount(0);
  await expect(commentSaying(page, `First thought of ${handle}.`)).toHaveCount(0);
});

test("what is typed on in a waiting comment that had arrived is kept, and is another comment", async ({
  page,
  context,
}) => {
  const { handle } = await begin(page);
  await context.route("**/api/v1/comments", async (route) => {
    await route.fetch();
    await route.abort();
  });
  const box = page.getByLabel("Comment", { exact: true });
  await write(page, "Post comment", { body: `It had arrived, ${handle}.` });
  await waiting(page, "It had arrived").getByRole("button", { name: "Edit" }).click();
  await expect(box).toHaveValue(`It had arrived, ${handle}.`);
  await box.pressSequentially(" And more.");
  await expect(page.getByText("Draft saved", { exact: true })).toBeVisible();
  await page.goto("/");
  await page.goto("/drafts");
  await expect(page.locator("[data-draft]")).toContainText(`It had arrived, ${handle}. And more.`);
  await page.locator("[data-draft]").getByRole("link", { name: "Continue" }).click();
  await expect(box).toHaveValue(`It had arrived, ${handle}. And more.`);
});

test("what the server does not take comes back into the box with the reason", async ({ page, context }) => {
  const { handle } = await begin(page);
  await cutOff(context, page);
  const body = `${handle} ${"goes on and on. ".repeat(700)}`;
  await write(page, "Post comment", { body });
  await expect(waiting(page, handle)).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await context.setOffline(false);
  await expect(page.getByRole("alert").filter({ hasText: "at most 10,000 characters" })).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(body);
  await expect(page.locator("article[data-waiting]")).toHaveCount(0);
});

test("it is sent in the name of its author alone, and no other is shown it", async ({ page, context, browser }) => {
  const { handle, address } = await begin(page);
  const body = `In my own name, ${handle}.`;
  const mine = await context.cookies();
  const stranger = await browser.newContext();
  const elsewhere = await stranger.newPage();
  await openStory(elsewhere);
  await register(elsewhere);
  await cutOff(context, page);
  await write(page, "Post comment", { body });
  await expect(waiting(page, body)).toBeVisible();

  // Somebody else is signed in here by the time the line is back.
  await context.addCookies(await stranger.cookies());
  await context.setOffline(false);
  await expect(waiting(page, body).getByRole("link", { name: "Log in" })).toBeVisible();
  await elsewhere.goto(address);
  await expect(elsewhere.getByText(body)).toHaveCount(0);

  await context.addCookies(mine);
  await page.reload();
  await expect(commentSaying(page, body)).toHaveCount(1);
  await expect(commentSaying(page, body)).toHaveAttribute("data-by", handle);
  await stranger.close();
});

test("a page that its writer left open tells and sends nothing in the name of who is signed in by then", async ({
  page,
  context,
  browser,
}) => {
  const { handle, address } = await begin(page);
  const body = `From the page left open, ${handle}.`;
  const stranger = await browser.newContext();
  const elsewhere = await stranger.newPage();
  await openStory(elsewhere);
  await register(elsewhere);
  await context.route("**/api/v1/drafts", (route) => route.abort());
  const refused = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/api/v1/drafts"));
  await page.getByLabel("Comment", { exact: true }).fill(body);
  await refused;
  await context.addCookies(await stranger.cookies());
  await context.unroute("**/api/v1/drafts");
  const answer = page.waitForResponse((one) => one.url().endsWith("/api/v1/drafts"));
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  expect((await answer).status()).toBe(401);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(waiting(page, body).getByRole("link", { name: "Log in" })).toBeVisible();
  await elsewhere.goto("/drafts");
  await expect(elsewhere.getByText("You have no drafts.")).toBeVisible();
  await elsewhere.goto(address);
  await expect(elsewhere.getByText(body)).toHaveCount(0);
  await stranger.close();
});

test("where nothing could say later that a comment waits it stays in its box", async ({ page, context }) => {
  const { handle } = await begin(page);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size = Math.floor(size / 2))
      for (let nth = 0; ; nth += 1) {
        try {
          localStorage.setItem(`full-${size}-${nth}`, "x".repeat(size));
        } catch {
          break;
        }
      }
  });
  await cutOff(context, page);
  const body = `No room, ${handle}.`;
  await write(page, "Post comment", { body });
  await expect(page.getByRole("alert").filter({ hasText: "This could not be sent" })).toBeVisible();
  await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(body);
  await expect(page.locator("article[data-waiting]")).toHaveCount(0);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Post comment", exact: true }).click();
  await expect(commentSaying(page, body)).toHaveCount(1);
});
