import { writeFile } from "node:fs/promises";
import { expect, test } from "./journey.ts";
import { run } from "./operator.ts";
import { newHandle } from "./people.ts";

test("a thread comes in while the site runs, reads well, and comes in only once", async ({ page }, info) => {
  const mark = newHandle();
  const comments = Array.from({ length: 60 }, (_, i) => ({
    id: i + 1,
    parentId: i === 0 ? null : i < 14 ? i : i % 4 === 0 ? null : 1,
    author: `${mark}-${i % 5}`,
    title: i % 3 === 0 ? `Subject ${i}` : "",
    body: `Saying number ${i}, *calmly*. ${mark}`,
    createdAt: new Date(Date.UTC(2020, 1, 1, 10, i)).toISOString(),
  }));
  const article = {
    title: `A harbour of ${mark}`,
    summary: "Brought along.",
    credit: "",
    topics: ["Harbours"],
    body: ["The first paragraph.", "The second."],
    publishedAt: "2020-02-01T09:00:00Z",
    slug: `harbour-${mark}`,
  };
  const file = info.outputPath("thread.json");
  // Parents after their children, as some systems write them.
  await writeFile(file, JSON.stringify({ article, users: [], comments: comments.toReversed() }));

  expect(await run("import", [file, "--dry-run"])).toMatch(/60/);
  expect((await page.goto(`/a/harbour-${mark}`))?.status()).toBe(404);
  await run("import", [file]);
  await run("import", [file]);

  await page.goto(`/a/harbour-${mark}`);
  const discussion = page.getByRole("region", { name: "Discussion" });
  await expect(discussion.getByRole("heading", { level: 2 })).toHaveText("60 comments");
  await expect(discussion.getByText("Saying number 0, calmly.")).toBeVisible();
  // Fourteen deep: the page stops at a depth a phone can show, and leads on.
  await expect(discussion.getByText("Saying number 13, calmly.")).toHaveCount(0);
  await discussion
    .getByRole("link", { name: /Continue this thread/ })
    .first()
    .click();
  await expect(page.getByText("Saying number 13, calmly.")).toBeVisible();
});
