import { type BrowserContext, expect, type Page, test } from "./journey.ts";
import { makeStaff, run } from "./operator.ts";
import { logIn } from "./people.ts";

const NEW = "/desk/articles/new";
const offer = (page: Page) => page.getByRole("status").filter({ hasText: "Typed on this device" });
const goOn = (page: Page) => page.getByRole("button", { name: "Go on with it" }).click();
const save = (page: Page) => page.getByRole("button", { name: "Save draft", exact: true }).click();

/** What a browser that is ended does to a page: it is told nothing. */
async function crash(context: BrowserContext, page: Page): Promise<Page> {
  await page.close({ runBeforeUnload: false });
  return context.newPage();
}

/** Until the words are on the device. */
const isKept = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => localStorage.getItem("afterword.mine.desk") ?? "")).toContain(words);

async function editorAt(page: Page, address: string): Promise<string> {
  const editor = await makeStaff("editor");
  await page.goto(`/login?next=${address}`);
  await logIn(page, editor);
  return editor;
}

test("an article that was never saved outlives its browser, and is saved once", async ({ page, context }) => {
  await editorAt(page, NEW);
  await page.getByLabel("Title").fill("The gong that outlived");
  await page.getByLabel("Body").fill("Nobody pulls it.");
  await page.getByLabel("Topics").fill("gongs, bells");
  await isKept(page, "gongs, bells");

  const next = await crash(context, page);
  await next.goto(NEW);
  await expect(offer(next)).toContainText("The gong that outlived");
  await expect(next.getByLabel("Body")).toHaveValue("");
  await goOn(next);
  await expect(next.getByLabel("Title")).toBeFocused();
  await expect(next.getByLabel("Title")).toHaveValue("The gong that outlived");
  await expect(next.getByLabel("Body")).toHaveValue("Nobody pulls it.");
  await expect(next.getByLabel("Topics")).toHaveValue("gongs, bells");
  await expect(offer(next)).toHaveCount(0);
  await next.getByLabel("Body").press("End");
  await next.keyboard.type(" It rings.");
  await save(next);
  await expect(next).toHaveURL(/\/desk\/articles\/\w+\?done=saved/);
  await expect(next.getByLabel("Body")).toHaveValue("Nobody pulls it. It rings.");
  await expect(offer(next)).toHaveCount(0);
  await next.goto(NEW);
  await expect(next.getByLabel("Title")).toBeVisible();
  await next.getByLabel("Title").fill("Another");
  await isKept(next, "Another");
  await expect(offer(next)).toHaveCount(0);
});

test("a session that ends costs an editor nothing, and somebody else who logs in sees nothing of it", async ({
  page,
}) => {
  const editor = await editorAt(page, NEW);
  await page.getByLabel("Title").fill("The gong of a lost session");
  await save(page);
  await expect(page).toHaveURL(/done=saved/);
  const { pathname } = new URL(page.url());
  await page.getByLabel("Body").fill("Somebody pulls it.");
  await isKept(page, "Somebody pulls it.");
  await run("account", ["end-sessions", "--handle", editor]);
  await save(page);
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();

  await editorAt(page, pathname);
  await expect(page.getByLabel("Body")).toHaveValue("");
  await expect(offer(page)).toHaveCount(0);
  await page.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in" })).toBeVisible();

  await page.goto(`/login?next=${pathname}`);
  await logIn(page, editor);
  await goOn(page);
  await expect(page.getByLabel("Body")).toHaveValue("Somebody pulls it.");
  await save(page);
  await expect(page).toHaveURL(/done=saved/);
  await page.reload();
  await expect(page.getByLabel("Body")).toHaveValue("Somebody pulls it.");
  await expect(offer(page)).toHaveCount(0);
});

test("what somebody else saved meanwhile is shown before unsaved words replace it", async ({ page, context }) => {
  await editorAt(page, NEW);
  await page.getByLabel("Title").fill("The gong of two");
  await page.getByLabel("Body").fill("It rings.");
  await save(page);
  await expect(page).toHaveURL(/done=saved/);
  const { pathname } = new URL(page.url());
  await page.getByLabel("Body").fill("It rings at noon.");
  await isKept(page, "It rings at noon.");
  const next = await crash(context, page);
  await next.goto(pathname);
  await expect(offer(next)).toBeVisible();
  await next.getByLabel("Body").fill("It rings at dusk.");
  await save(next);
  await expect(next).toHaveURL(/done=saved/);
  await expect(offer(next)).toBeVisible();
  await goOn(next);
  await save(next);
  const theirs = next.getByRole("region", { name: "What was saved meanwhile" });
  await expect(theirs).toContainText("It rings at dusk.");
  await expect(next.getByLabel("Body")).toHaveValue("It rings at noon.");
});

test("unsaved words can be thrown away and put back, and whoever logs out is asked", async ({ page, context }) => {
  await editorAt(page, NEW);
  await page.getByLabel("Title").fill("The gong of a doubt");
  await isKept(page, "of a doubt");
  const next = await crash(context, page);
  await next.goto(NEW);
  await next.getByRole("button", { name: "Throw it away" }).click();
  await expect(next.getByText("It is thrown away.")).toBeVisible();
  await next.getByRole("button", { name: "Put it back" }).click();
  await next.reload();
  await expect(offer(next)).toContainText("The gong of a doubt");
  await next.getByRole("banner").getByRole("button", { name: "Log out" }).click();
  const question = next.getByRole("dialog", { name: "Not everything you wrote is saved" });
  await expect(question).toContainText("The gong of a doubt");
  await question.getByRole("button", { name: "Log out and lose it" }).click();
  await expect(next.getByRole("banner").getByRole("link", { name: "Log in" })).toBeVisible();
  await expect.poll(() => next.evaluate(() => localStorage.getItem("afterword.mine.desk"))).toBeNull();
});
