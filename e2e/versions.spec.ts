import { expect, type Page, test } from "./journey.ts";
import { makeStaff } from "./operator.ts";
import { commentSaying, logIn, register, write } from "./people.ts";

const BODY = "The mother came in over the goods yard with a vole.\n\nMr Pike is keeping a ledger of it.";

/** Opens the article at the desk and puts other words into it. */
async function revise(page: Page, desk: string, fields: Record<string, string>) {
  await page.goto(desk);
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
  await page.getByRole("button", { name: "Update", exact: true }).click();
  await expect(page.getByText("Readers see this now.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an article is corrected: readers find the note, older comments name their version, and what changed can be read", async ({
      page,
      browser,
    }) => {
      const editor = await makeStaff("editor");
      await page.goto("/login?next=/desk/articles/new");
      await logIn(page, editor);
      await page.getByLabel("Title").fill(`The crane of ${editor}`);
      await page.getByLabel("Body").fill(BODY);
      await page.getByRole("button", { name: "Publish", exact: true }).click();
      await expect(page.getByText("Readers see this now.")).toBeVisible();
      const desk = new URL(page.url()).pathname;
      await page.getByRole("link", { name: "Look at it as readers see it" }).click();
      const article = page.url();

      const reader = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await reader.goto(article);
      await register(reader);
      await write(reader, "Post comment", { body: "It is the father who brings them." });
      await expect(commentSaying(reader, "It is the father who brings them.")).toBeVisible();
      await reader.goto(article);
      await write(reader, "Post comment", { body: "> Mr Pike is keeping a ledger\n\nIn pencil, I hope." });
      await expect(commentSaying(reader, "In pencil, I hope.")).toBeVisible();

      await reader.goto(article);
      await revise(page, desk, {
        Body: BODY.replace("mother", "father"),
        "Correction (shown to readers)": "It was the father who came with the vole.",
      });
      const told = page.getByRole("region", { name: "Corrections" });
      // Two boxes, each with a name of its own.
      await expect(told.getByLabel(/^Correction, /)).toHaveValue("It was the father who came with the vole.");
      await expect(page.getByLabel("Correction (shown to readers)")).toHaveValue("");

      // From a page that was opened before.
      await write(reader, "Post comment", { body: "And never the mother?" });
      const late = commentSaying(reader, "And never the mother?");
      await expect(late.getByRole("link", { name: "Written about version 1" })).toBeVisible();

      await reader.goto(article);
      const note = reader.getByRole("region", { name: "Corrections" });
      await expect(note).toContainText(/^Correction, .+: It was the father who came with the vole\.$/);
      const quoting = commentSaying(reader, "In pencil, I hope.");
      await expect(quoting.getByText(/Written about version/)).toHaveCount(0);
      const older = commentSaying(reader, "It is the father who brings them.");
      await older.getByRole("link", { name: "Written about version 1" }).click();

      await expect(reader.getByRole("heading", { name: "What has changed since version 1", level: 1 })).toBeVisible();
      const main = reader.getByRole("main");
      await expect(main.locator("p del", { hasText: "mother" })).toBeVisible();
      await expect(main.locator("p ins", { hasText: "father" })).toBeVisible();
      await expect(main.getByText("Mr Pike is keeping a ledger of it.")).toBeVisible();
      await expect(main.getByRole("link", { name: "Version 1" })).toBeVisible();
      expect((await reader.request.get(`${article}/changes?from=3`)).status()).toBe(404);

      await page.goto(desk);
      await told.getByLabel(/^Correction, /).fill("It was the father.");
      await told.getByRole("button", { name: /^Save the correction/ }).click();
      await expect(page.getByText("The correction is saved. Readers see it now.")).toBeVisible();
      await expect.poll(async () => (await reader.request.get(article)).text()).toContain("It was the father.</p>");
      await told.getByRole("button", { name: /^Remove/ }).click();
      await expect(page.getByText("The correction is removed.")).toBeVisible();
      await expect.poll(async () => (await reader.request.get(article)).text()).not.toContain("It was the father.</p>");
    });
  });
}
