// Where every kind of page is, for those who look at all of them.
import { expect, type Page } from "@playwright/test";
import { makeStaff } from "./operator.ts";
import { logIn, openStory, permalinkOf, register } from "./people.ts";

const hrefOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().getAttribute("href")) ?? "";

/** Those that everybody may read. */
export async function readersPages(page: Page): Promise<string[]> {
  await openStory(page);
  const article = new URL(page.url()).pathname;
  const permalink = await hrefOf(page, "article article article a:has(> time)");
  const author = await hrefOf(page, 'a[rel="author"]');
  const topic = await hrefOf(page, 'a[href^="/topics/"]');
  const entries = ["/login", "/register", "/forgot", "/confirm", "/reset"];
  const fixed = ["/search", "/search?q=the", "/search?q=qqqqqqqq", ...entries, "/not-here"];
  const ways = [
    `${article}?order=best`,
    `${article}/outline`,
    `${article}/changes?from=1`,
    `${article}/find?q=the+sea`,
  ];
  return ["/", article, ...ways, permalink, `${permalink}?reply=1`, author, topic, ...fixed];
}

/** Registers, writes a comment, and gives the pages that only its author sees. */
export async function ownPages(page: Page): Promise<string[]> {
  await openStory(page);
  const words = `One of ${await register(page)} to look at.`;
  await page.getByLabel("Comment", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Post comment" }).click();
  const permalink = await permalinkOf(page, words);
  const comment = [permalink, `${permalink}/edit`, `${permalink}/withdraw`, `${permalink}/history`];
  const security = ["/settings/security", "/settings/security/app", "/settings/security/passkey", "/prove"];
  return [...comment, "/settings", "/settings/data", "/settings/mutes", "/settings/linked", ...security, "/drafts"];
}

/** Logs an administrator in and gives the pages of the desk. */
export async function deskPages(page: Page): Promise<string[]> {
  await page.goto("/login?next=/desk");
  await logIn(page, await makeStaff("admin"));
  await expect(page).toHaveURL(/\/desk$/);
  const article = await hrefOf(page, 'a[href^="/desk/articles/"]:not([href$="/new"])');
  return ["/desk", "/desk/articles/new", article, `${article}/preview`, "/desk/pictures", "/desk/site", "/desk/mail"];
}
