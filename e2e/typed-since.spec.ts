import { expect, type Page, test } from "./journey.ts";
import { makeStaff, run } from "./operator.ts";
import { logIn, PASSWORD, register } from "./people.ts";

/** Holds back what the desk answers to forms from now on, until it is let go. */
async function holdAnswers(page: Page) {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  await page.route("**/desk/**", async (route) => {
    if (route.request().method() === "POST") await promise;
    await route.continue();
  });
  return letGo;
}

/** Presses a button of the form, and does something while the answer is on its way. */
async function whileSending(page: Page, button: string, work: () => Promise<void>) {
  const letGo = await holdAnswers(page);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: button, exact: true }).click();
  await sent;
  await work();
  letGo();
}

async function beginArticle(page: Page): Promise<void> {
  const editor = await makeStaff("editor");
  await page.goto("/login?next=/desk/articles/new");
  await logIn(page, editor);
  await page.getByLabel("Title").fill(`The gong of ${editor}`);
  await page.getByLabel("Body").fill("Nobody pulls it.");
}

test("what an editor types while his article is being saved stays, and he can go on typing", async ({ page }) => {
  await beginArticle(page);
  const body = page.getByLabel("Body");
  await whileSending(page, "Save draft", async () => {
    await body.press("End");
    await body.pressSequentially(" It rings.");
    await page.getByLabel("Dek").fill("A gong.");
    await body.click();
    await body.press("Home");
  });
  await expect(page.getByText("Saved. Readers see nothing of it yet.")).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/articles\/\w+\?done=saved/);
  await expect(body).toHaveValue("Nobody pulls it. It rings.");
  await expect(page.getByLabel("Dek")).toHaveValue("A gong.");
  // The address that the site has made of the title is not typed over by the empty box.
  await expect(page.getByLabel("Slug")).not.toHaveValue("");
  const before = page.url();
  await page.keyboard.type("Listen: ");
  await expect(body).toHaveValue("Listen: Nobody pulls it. It rings.");
  await page.getByRole("button", { name: "Save draft", exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
  await page.reload();
  await expect(body).toHaveValue("Listen: Nobody pulls it. It rings.");
});

test("what an editor types while a refusal is on its way stays, in every box", async ({ page }) => {
  await beginArticle(page);
  // Longer than a title may be.
  await page.getByLabel("Title").fill("Gong ".repeat(100));
  await page.getByLabel("Topics").fill("Gongs");
  await whileSending(page, "Publish", async () => {
    await page.getByLabel("Body").fill("Somebody pulls it.");
    await page.getByLabel("Dek").fill("A gong.");
  });
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Body")).toHaveValue("Somebody pulls it.");
  await expect(page.getByLabel("Dek")).toHaveValue("A gong.");
  await expect(page.getByLabel("Topics")).toHaveValue("Gongs");
});

test("where nobody answers an editor, his words stay and he is told", async ({ page }) => {
  await beginArticle(page);
  await page.route("**/desk/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.getByRole("button", { name: "Save draft", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("we could not be reached");
  await expect(page.getByLabel("Body")).toHaveValue("Nobody pulls it.");
  await page.unroute("**/desk/**");
  await page.getByRole("button", { name: "Save draft", exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/articles\/\w+\?done=saved/);
  await expect(page.getByLabel("Body")).toHaveValue("Nobody pulls it.");
});

test("what a reader types about himself while it is being saved stays, and is not taken for saved", async ({
  page,
}) => {
  await page.goto("/login");
  await register(page);
  await page.goto("/settings");
  const about = page.getByLabel("About you");
  await about.fill("I ring");
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  await page.route("**/settings", async (route) => {
    if (route.request().method() === "POST") await promise;
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === "POST");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await sent;
  await about.press("End");
  await about.pressSequentially(" gongs.");
  letGo();
  await answered;
  await expect(page.getByText("Saving")).toHaveCount(0);
  await expect(about).toHaveValue("I ring gongs.");
  await page.reload();
  await expect(about).toHaveValue("I ring");
});

test("what is chosen while a refusal of the site's settings is on its way stays chosen", async ({ page }) => {
  const admin = await makeStaff("admin");
  await page.goto("/login?next=/desk/site");
  await logIn(page, admin);
  const other = page.locator("input[type=radio]:not(:checked)").first();
  const [name, value] = [await other.getAttribute("name"), await other.getAttribute("value")];
  await page.getByLabel("Accent colour", { exact: true }).fill("#ffff00");
  await whileSending(page, "Save", () => other.check());
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
});

test("what an editor has not saved of an article stays when he mends one of its corrections", async ({ page }) => {
  await beginArticle(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByLabel("Correction (shown to readers)").fill("It was a bell.");
  await page.getByRole("button", { name: "Update", exact: true }).click();
  await expect(page.getByLabel("Correction (shown to readers)")).toHaveValue("");
  await page.getByLabel("Body").fill("Nobody has pulled it yet.");
  await page.getByRole("region", { name: "Corrections" }).getByRole("textbox").fill("It was a gong.");
  await page.getByRole("button", { name: /^Save the correction/ }).click();
  await expect(page.getByText("The correction is saved. Readers see it now.")).toBeVisible();
  await expect(page.getByLabel("Body")).toHaveValue("Nobody has pulled it yet.");
});

test("what is typed at the login stays while the page learns that the session has ended", async ({ page }) => {
  await page.goto("/login");
  const reader = await register(page);
  await run("account", ["end-sessions", "--handle", reader]);
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  await page.route("**/api/me*", async (route) => {
    await promise;
    await route.continue();
  });
  const asked = page.waitForRequest("**/api/me*");
  await page.goto("/login");
  await asked;
  await page.getByLabel("Email or username").fill(reader);
  letGo();
  await expect(page.getByRole("banner").getByRole("link", { name: "Log in" })).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: reader, exact: true })).toBeVisible();
});
