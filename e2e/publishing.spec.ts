import sharp from "sharp";
import { expect, test } from "./journey.ts";
import { makeStaff } from "./operator.ts";
import { logIn } from "./people.ts";

const picture = () =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background: "#3a6b7c" } })
    .withExif({ IFD0: { Artist: "A name that must not be published" } })
    .jpeg()
    .toBuffer();

test("what an editor types about a picture while its refusal is on the way stays", async ({ page }) => {
  const editor = await makeStaff("editor");
  await page.goto("/login?next=/desk/articles/new");
  await logIn(page, editor);
  await page.getByLabel("Title").fill(`The gong of ${editor}`);
  await page.getByLabel("Body").fill("Nobody pulls it.");
  await page
    .getByLabel("Lead image")
    .setInputFiles({ name: "gong.jpg", mimeType: "image/jpeg", buffer: await picture() });
  const answer = Promise.withResolvers<void>();
  await page.route("**/desk/articles/new", async (route) => {
    await answer.promise;
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await sent;
  await page.getByLabel("Alt text").fill("A grey gong");
  answer.resolve();
  await expect(page.getByRole("link", { name: /^Please say in the alt text/ })).toBeVisible();
  await expect(page.getByLabel("Alt text")).toHaveValue("A grey gong");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an editor writes, looks, publishes with a picture, updates and takes back", async ({ page, request }) => {
      const editor = await makeStaff("editor");
      await page.goto("/login?next=/desk/articles/new");
      await logIn(page, editor);
      const title = `The bell of ${editor}`;
      await page.getByLabel("Title").fill(title);
      await page.getByLabel("Dek").fill("It rings when nobody pulls.");
      await page
        .getByLabel("Body")
        .fill("## A heading\n\nThe *first* words.\n\n> [!pull]\n> It rang again.\n\n| a | b |\n|---|---|\n| 1 | 2 |");
      await page.getByLabel("Topics").fill("Bells, Night");
      await page
        .getByLabel("Lead image")
        .setInputFiles({ name: "../bell.jpg", mimeType: "image/jpeg", buffer: await picture() });
      await page.getByRole("button", { name: "Publish", exact: true }).click();
      await expect(page.getByText(/alt text/i).first()).toBeVisible();
      await expect(page.getByLabel("Body")).toHaveValue(/The \*first\* words/);

      await page.getByLabel("Alt text").fill("A grey bell against a grey sky");
      await page.getByLabel("Credit").fill("Photo: the bell itself");
      await page.getByRole("button", { name: "Preview", exact: true }).click();
      await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
      await expect(page.getByRole("img", { name: "A grey bell against a grey sky" })).toBeVisible();
      await page.getByRole("link", { name: "Back to writing" }).click();
      await page.getByRole("button", { name: "Publish", exact: true }).click();
      await page.getByRole("link", { name: "Look at it as readers see it" }).click();

      await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
      const article = page.url();
      await expect(page.getByText("Photo: the bell itself")).toBeVisible();
      const image = page.getByRole("img", { name: "A grey bell against a grey sky" });
      const file = await request.get((await image.getAttribute("src")) ?? "");
      expect(file.headers()["content-type"]).toBe("image/jpeg");
      expect((await file.body()).includes("A name that must not be published")).toBe(false);
      expect((await sharp(await file.body()).metadata()).exif).toBeUndefined();

      await page.goto("/desk");
      await page.getByRole("link", { name: title }).first().click();
      await page.getByLabel("Dek").fill("It rings when somebody pulls.");
      await page.getByRole("button", { name: "Update", exact: true }).click();
      await expect(page.getByText("Readers see this now.")).toBeVisible();
      await page.goto(article);
      await expect(page.getByRole("main").getByText("It rings when somebody pulls.").first()).toBeVisible();

      await page.goto("/desk");
      await page.getByRole("link", { name: title }).first().click();
      await page.getByRole("button", { name: "Unpublish", exact: true }).click();
      await expect(page.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
      await expect.poll(async () => (await request.get(article)).status()).toBe(404);
    });
  });
}
