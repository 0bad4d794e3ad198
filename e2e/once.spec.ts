// One comment, whatever happens to its form: sent twice, sent again from elsewhere or after a deploy; and asked about once where it breaks off.
import { expect, type Page, test } from "./journey.ts";
import {
  commentSaying,
  fillRegistration,
  keepNothingForLater,
  newHandle,
  openStory,
  permalinkOf,
  register,
  write,
} from "./people.ts";

const newest = (page: Page) => page.goto(`${page.url().split(/[?#]/)[0]}?order=newest`);
const box = (page: Page) => page.getByLabel("Comment", { exact: true });
const send = (page: Page) => page.getByRole("button", { name: "Post comment", exact: true });
const anyway = (page: Page) => page.getByRole("button", { name: "Send anyway", exact: true });
const question = (page: Page) => page.getByRole("alert").filter({ hasText: "ends too soon" });

test("a double click, and the answer lost, then edited and sent once more: one comment", async ({ page, context }) => {
  await keepNothingForLater(page);
  await openStory(page);
  const handle = await register(page);
  await newest(page);
  await box(page).fill(`Pressed twice by ${handle}.`);
  await send(page).dblclick();
  await expect(commentSaying(page, `Pressed twice by ${handle}.`)).toBeFocused();

  const body = `Answer lost, ${handle}.`;
  await page.route("**/api/v1/comments", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await write(page, "Post comment", { body });
  await expect(page.getByRole("alert").filter({ hasText: "could not be sent" })).toBeFocused();
  const other = await context.newPage();
  await other.goto(page.url());
  const edit = commentSaying(other, body).getByRole("link", { name: "Edit", exact: true });
  await edit.click();
  await box(other).fill(`Put right meanwhile, ${handle}.`);
  await other.getByRole("button", { name: "Save changes" }).click();
  await expect(commentSaying(other, `Put right meanwhile, ${handle}.`)).toBeVisible();
  await page.unroute("**/api/v1/comments");
  await send(page).click();
  await expect(commentSaying(page, `Put right meanwhile, ${handle}.`)).toBeFocused();
  await page.reload();
  await expect(
    page.getByText(handle, { exact: false }).filter({ hasText: /Pressed twice|Answer lost|Put right/ }),
  ).toHaveCount(2);
});

test("a form that has posted other words says so, keeps what is typed and posts it when sent once more", async ({
  page,
}) => {
  await keepNothingForLater(page);
  await openStory(page);
  const handle = await register(page);
  await newest(page);
  // The answer is lost; its sender goes on typing and sends again.
  await page.route("**/api/v1/comments", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await write(page, "Post comment", { body: `First, ${handle}.` });
  await expect(page.getByRole("alert").filter({ hasText: "could not be sent" })).toBeFocused();
  await page.unroute("**/api/v1/comments");
  const more = `First, ${handle}. And second.`;
  await box(page).fill(more);
  await send(page).click();
  const told = page.getByRole("alert").filter({ hasText: "has posted a comment already" });
  await expect(told).toBeFocused();
  await expect(box(page)).toHaveValue(more);
  const earlier = (await told.getByRole("link").getAttribute("href")) ?? "";
  await send(page).click();
  await expect(commentSaying(page, more)).toBeFocused();
  await page.goto(earlier);
  await expect(page.locator("article:not(article article) > .said .prose")).toHaveText(`First, ${handle}.`);
});

test("a text that breaks off is asked about once, and goes on or goes out", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  await newest(page);
  const body = `What ${handle} wanted and never got round to sa`;
  await write(page, "Post comment", { body });
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toContainText("got round to sa");
  await page.getByRole("link", { name: "Go on writing" }).click();
  await expect(question(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("y and");
  await send(page).click();
  await expect(question(page)).toContainText("to say and");
  await anyway(page).click();
  await expect(commentSaying(page, `${body}y and`)).toBeFocused();
  await expect(question(page)).toHaveCount(0);
});

test("a text that was asked about is not asked about again, after another and a reload", async ({ page }) => {
  await openStory(page);
  const handle = await register(page);
  await newest(page);
  const body = `What ${handle} meant and never came to sa`;
  await write(page, "Post comment", { body });
  await expect(question(page)).toContainText("came to sa");
  await write(page, "Post comment", { body: `${body}y and` });
  await expect(question(page)).toContainText("to say and");
  await page.reload();
  await expect(box(page)).toHaveValue(`${body}y and`);
  await write(page, "Post comment", { body });
  await expect(commentSaying(page, body)).toBeFocused();
});

test("whose page was opened before a deploy finds his words again, ready to send", async ({ page }) => {
  await openStory(page);
  const handle = newHandle();
  // As the build before would call it: the action has another name.
  await page.route("**/a/**", async (route) => {
    const headers = route.request().headers();
    if (!headers["next-action"]) return route.fallback();
    return route.continue({ headers: { ...headers, "next-action": `7f${"0".repeat(40)}` } });
  });
  const body = `Across a deploy, ${handle}.`;
  const keeping = page.waitForRequest("**/api/v1/held-comments");
  await write(page, "Post comment", { subject: "Renewed", body });
  await keeping;
  await page.getByRole("main").getByRole("link", { name: "Register", exact: true }).click();
  await page.unrouteAll();
  await fillRegistration(page, handle);
  await expect(box(page)).toHaveValue(body);
  await expect(page.getByLabel("Subject")).toHaveValue("Renewed");
  await send(page).click();
  await expect(commentSaying(page, body)).toBeVisible();
});

test("another form of a page from before a deploy keeps what was typed and says what to do", async ({ page }) => {
  await page.goto("/register");
  await page.route("**/register", (route) =>
    route.continue({ headers: { ...route.request().headers(), "next-action": `7f${"0".repeat(40)}` } }),
  );
  const handle = newHandle();
  await fillRegistration(page, handle);
  await expect(page.getByRole("alert").filter({ hasText: "The site was renewed" })).toBeFocused();
  await expect(page.getByLabel("Username", { exact: true })).toHaveValue(handle);
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(`${handle}@example.org`);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  /** The forms of the page shown name actions as another build would. */
  const renameActions = (page: Page) =>
    page.route("**/*", async (route) => {
      const request = route.request();
      const form = request.postData();
      if (request.method() !== "POST" || !form) return route.fallback();
      return route.continue({ postData: form.replace(/"id":"[0-9a-f]+"/, `"id":"7f${"0".repeat(40)}"`) });
    });

  test("a text that breaks off is asked about on the page that answers, once, with the text in the box", async ({
    page,
  }) => {
    await openStory(page);
    const handle = await register(page);
    const body = `As ${handle} said before, there is more to sa`;
    await write(page, "Post comment", { body });
    await expect(question(page)).toContainText("there is more to sa");
    await expect(box(page)).toHaveValue(body);
    await box(page).fill(`${body}y (and again`);
    await send(page).click();
    await expect(question(page)).toContainText("(and again");
    await anyway(page).click();
    await expect(commentSaying(page, `${body}y (and again`)).toBeVisible();
    await expect(page).toHaveURL(/\/c\/\w+#c-/);
  });

  test("back, typed more and sent again posts both, and sent again twice posts nothing more", async ({ page }) => {
    await openStory(page);
    const story = page.url().split("#")[0];
    const handle = await register(page);
    await write(page, "Post comment", { body: `Once, ${handle}.` });
    await expect(commentSaying(page, `Once, ${handle}.`)).toBeVisible();
    for (let time = 0; time < 2; time++) {
      await page.goto(`${story}?order=newest`);
      await write(page, "Post comment", { body: `Once, ${handle}. And more.` });
      await expect(commentSaying(page, `Once, ${handle}. And more.`)).toBeVisible();
    }
    await page.goto(`${story}?order=newest`);
    await expect(page.locator(".prose").filter({ hasText: `Once, ${handle}.` })).toHaveCount(2);
  });

  test("a comment from a page before a deploy is led back to its box with the reason, also a reply", async ({
    page,
  }) => {
    await openStory(page);
    const handle = await register(page);
    await write(page, "Post comment", { body: `Stands there, ${handle}.` });
    const permalink = await permalinkOf(page, `Stands there, ${handle}.`);
    await page.goto(permalink);
    await commentSaying(page, `Stands there, ${handle}.`).getByRole("link", { name: "Reply", exact: true }).click();
    const body = `Sent across a deploy, ${handle}.\n\nWith "two" paragraphs & an ü.`;
    await renameActions(page);
    await write(page, "Post reply", { subject: "Still here", body });
    await expect(page.getByRole("status").filter({ hasText: "The site was renewed" })).toBeVisible();
    await expect(box(page)).toHaveValue(body);
    await expect(page.getByLabel("Subject")).toHaveValue("Still here");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Post reply", exact: true }).click();
    await expect(commentSaying(page, `Sent across a deploy, ${handle}.`)).toBeVisible();
  });

  test("any other form from before a deploy shows what was typed, but no password", async ({ page }) => {
    await page.goto("/register?next=%2Fa%2Fwho-moved-the-bench");
    await renameActions(page);
    const handle = newHandle();
    await fillRegistration(page, handle);
    await expect(page.getByRole("heading", { name: "The site was renewed" })).toBeVisible();
    const shown = await page
      .getByRole("textbox")
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(shown).toEqual([handle, `${handle}@example.org`]);
    await page.getByRole("link", { name: "Back to the page" }).click();
    await expect(page).toHaveURL(/register\?next=/);
  });
});
