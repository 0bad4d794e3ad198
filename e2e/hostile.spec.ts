import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "./journey.ts";
import { run } from "./operator.ts";
import { newHandle } from "./people.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../shared/data/hostile");
/** Held everywhere, with or without the corpus. */
const OWN = [
  '<script>alert("own")</script>',
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "![x](https://elsewhere.example/track.png)",
  '"><svg onload=alert(1)>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "</script><script>alert(1)</script>",
];

function payloads(): string[] {
  const read = (name: string) => {
    const file = path.join(CORPUS, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  };
  const purify: { payload: string }[] = read("dompurify-expect.json") ?? [];
  const markdown: { cases: unknown[] } = read("markdown-xss.json") ?? { cases: [] };
  const cases = markdown.cases.map((item) =>
    typeof item === "string" ? item : String((item as { input?: string }).input ?? ""),
  );
  return [...OWN, ...purify.map(({ payload }) => payload), ...cases].filter((text) => text.trim() !== "");
}

test("pages full of hostile words open no dialog and ask nobody else for anything", async ({ page, baseURL }, info) => {
  const mark = newHandle();
  const all = payloads();
  const perPage = 200;
  const dialogs: string[] = [];
  const foreign: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on(
    "request",
    (request) =>
      /^(data|blob):/.test(request.url()) || request.url().startsWith(baseURL ?? "") || foreign.push(request.url()),
  );
  for (let from = 0; from < all.length; from += perPage) {
    const slug = `hostile-${mark}-${from}`;
    const words = all.slice(from, from + perPage);
    const comments = words.map((body, i) => ({
      id: i,
      parentId: null,
      author: `h${mark}`,
      title: body.slice(0, 100),
      body,
      createdAt: new Date(Date.UTC(2020, 1, 1, 10, 0, i)).toISOString(),
    }));
    const article = {
      title: words[0],
      summary: words[1],
      credit: words[2],
      topics: ["<b>x</b>"],
      body: words.slice(0, 20),
      publishedAt: "2000-01-01T00:00:00Z",
      slug,
    };
    const file = info.outputPath(`${slug}.json`);
    await writeFile(file, JSON.stringify({ article, users: [], comments }));
    await run("import", [file]);
    await page.goto(`/a/${slug}`);
    for (;;) {
      await expect(page.getByRole("region", { name: "Discussion" })).toBeVisible();
      const next = page.getByRole("link", { name: "Next page" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
  }
  expect({ dialogs, foreign }).toEqual({ dialogs: [], foreign: [] });
});
