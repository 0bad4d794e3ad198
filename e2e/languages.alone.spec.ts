import { CATALOGUES, wordsFor } from "#lib/i18n/catalogues.ts";
import { directionOf, LANGUAGES, type Language } from "#lib/i18n/languages.ts";
import { parse, partsIn } from "#lib/i18n/message-parts.ts";
import type { Key } from "#lib/i18n/words.ts";
import { expect, type Page, test } from "./journey.ts";
import { makeStaff, run } from "./operator.ts";
import { PASSWORD, register } from "./people.ts";

test.setTimeout(240_000);

const SPOKEN = LANGUAGES.filter((language) => CATALOGUES[language]);
/** Stands for what fills a blank; no message holds it. */
const ANYTHING = "\u0001";
const BENCH = "/a/who-moved-the-bench";

/** Sets the publication's language as its owner would, and waits until the site has noticed. */
async function speak(page: Page, language: Language) {
  await run("testing/stage", ["site", JSON.stringify({ language })]);
  await expect
    .poll(async () => (await (await page.request.get("/login")).text()).includes(`<html lang="${language}"`))
    .toBe(true);
}

test.afterAll(async () => {
  await run("testing/stage", ["site", JSON.stringify({ language: "en" })]);
});

/** What English says, as patterns: the blanks may hold anything. Without what the other language says in the same letters. */
function englishOnly(language: Language): string[] {
  const theirs = new Set(Object.values(CATALOGUES[language] ?? {}).flatMap((words) => Object.values(words)));
  return Object.entries(CATALOGUES.en).flatMap(([namespace, words]) =>
    Object.entries<string>(words)
      .filter(([, message]) => !theirs.has(message))
      .flatMap(([name, message]) => said(`${namespace}.${name}` as Key, message))
      .filter((pattern) => /\p{L}{3}/u.test(pattern)),
  );
}

/** A message as it may stand on a page, with one and with several. */
function said(key: Key, message: string): string[] {
  const patterns = [1, 2].map((number) => {
    const blanks = partsIn(parse(message)).map(({ kind, name, wordings }) => [
      name,
      kind === "tag"
        ? (inside: string[]) => inside.join("")
        : kind === "text"
          ? ANYTHING
          : kind === "choice"
            ? Object.keys(wordings ?? {})[0]
            : number,
    ]);
    const words = wordsFor("en").parts<string>(key, Object.fromEntries(blanks)).join("");
    return words
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll(ANYTHING, ".*")
      .replace(/\d+/g, "[\\d.,]+");
  });
  return [...new Set(patterns)];
}

/** Runs in the page: what it says in words of English, leaving out what people wrote. */
function leftovers(patterns: string[]): string[] {
  const english = new RegExp(`^(?:${patterns.join("|")})$`, "u");
  const written = ".prose, [dir=auto], bdi, time, script, style, noscript, code, [lang]:not(html)";
  const texts = [...document.body.querySelectorAll("*")]
    .filter((element) => !element.closest(written))
    .flatMap((element) => {
      const spoken = ["aria-label", "placeholder", "title", "alt"].map((name) => element.getAttribute(name) ?? "");
      return [element.textContent ?? "", ...spoken];
    });
  const plain = [document.title, ...texts].map((text) => text.trim().replace(/\s+/g, " "));
  return [...new Set(plain)].filter((text) => text !== "" && text.length < 300 && english.test(text));
}

async function logInByName(page: Page, handle: string) {
  await page.goto("/login");
  await page.locator("[name=login]").fill(handle);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=password]").press("Enter");
  await expect(page).not.toHaveURL(/login/);
}

for (const language of SPOKEN) {
  test(`the whole site speaks ${language}`, async ({ page }) => {
    await speak(page, language);
    const english = language === "en" ? [] : englishOnly(language);
    const faults: string[] = [];
    const look = async (paths: string[]) => {
      for (const path of paths) {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(path);
        const html = page.locator("html");
        await expect(html).toHaveAttribute("lang", language);
        await expect(html).toHaveAttribute("dir", directionOf(language));
        expect(await html.evaluate((element) => getComputedStyle(element).direction)).toBe(directionOf(language));
        if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)))
          faults.push(`${path} scrolls sideways`);
        if (english.length > 0)
          for (const words of await page.evaluate(leftovers, english)) faults.push(`${path}: ${words}`);
      }
    };
    await page.goto(BENCH);
    const permalink = (await page.locator("article article article a:has(> time)").first().getAttribute("href")) ?? "";
    await look([
      "/",
      BENCH,
      permalink,
      `${permalink}?reply=1`,
      "/login",
      "/register",
      "/search?q=the",
      "/search?q=qqqq",
    ]);
    await look(["/not-here"]);
    await logInByName(page, await makeStaff("admin"));
    await look([
      BENCH,
      "/settings",
      "/settings/security",
      "/settings/security/app",
      "/prove",
      "/desk",
      "/desk/articles/new",
      "/desk/pictures",
      "/desk/site",
    ]);
    expect(faults).toEqual([]);
  });
}

test("where Arabic is spoken the page is mirrored, and replies step in from the right", async ({ page }) => {
  await speak(page, "ar");
  await page.goto(BENCH);
  const boxOf = async (depth: number) => page.locator(`article[data-depth="${depth}"] > .said`).first().boundingBox();
  const [outer, inner] = [await boxOf(0), await boxOf(1)];
  const end = (box: typeof outer) => (box ? box.x + box.width : 0);
  expect(end(outer) - end(inner)).toBeGreaterThan(4);
  expect(Math.abs((outer?.x ?? 0) - (inner?.x ?? 0))).toBeLessThan(2);
});

test("an Arabic comment stands to the right in an English thread", async ({ page }) => {
  await speak(page, "en");
  await page.goto("/a/lost-property-this-quarter");
  await register(page);
  const words = "هذه المظلّة لي.";
  await page.getByLabel("Comment", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Post comment" }).click();
  const gaps = await page
    .getByRole("article")
    .getByText(words)
    .evaluate((paragraph) => {
      const text = document.createRange();
      text.selectNodeContents(paragraph);
      const [letters, box] = [text.getBoundingClientRect(), paragraph.getBoundingClientRect()];
      return { before: letters.left - box.left, after: box.right - letters.right };
    });
  expect(gaps.after).toBeLessThan(2);
  expect(gaps.before).toBeGreaterThan(50);
});
