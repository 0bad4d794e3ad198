// What the contact sheet photographs: content planted, people logged in, and where the pages are that only a look can find.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { run } from "../../e2e/operator.ts";
import { logIn, PASSWORD } from "../../e2e/people.ts";
import { EXTREMES } from "./extremes.ts";

/** Who is logged in, by what they are. */
const HANDLES = { reader: `${"W".repeat(29)}X`, suspended: "mired", admin: "chief" } as const;
export type Person = keyof typeof HANDLES;

export type Scene = {
  url: string;
  /** Paths by name. */
  at: Record<string, string>;
  /** The cookies of those who are logged in. */
  sessions: Partial<Record<Person, BrowserContextOptions["storageState"]>>;
};

/** Plants everything. The site must speak English. */
export async function setScene(scene: Scene, browser: Browser): Promise<void> {
  await run("testing/stage", ["demo"]);
  const file = path.join(process.env.DATA_DIR ?? "", "extremes.jsonl");
  writeFileSync(file, EXTREMES.map((article) => JSON.stringify(article)).join("\n"));
  await run("import", [file]);
  for (const person of Object.keys(HANDLES) as Person[]) await enter(scene, browser, person);
  await run("account", ["suspend", "--handle", HANDLES.suspended]);
  await look(scene, browser);
}

async function enter(scene: Scene, browser: Browser, person: Person) {
  const handle = HANDLES[person];
  const role = person === "admin" ? "admin" : "reader";
  await run(
    "account",
    ["create", "--handle", handle, "--email", `${handle}@example.org`, "--role", role],
    `${PASSWORD}\n`,
  );
  // Plain forms: they work as well, and no script of a site with hot reload opens the page anew in between.
  const page = await browser.newPage({ baseURL: scene.url, javaScriptEnabled: false });
  await page.goto("/login?next=/search");
  await logIn(page, handle);
  await page.waitForURL(/\/search/);
  if (person === "reader") scene.at.own = await comment(page);
  scene.sessions[person] = await page.context().storageState();
  await page.close();
}

/** Writes a comment and gives its address. */
async function comment(page: Page): Promise<string> {
  await page.goto("/a/lost-property-this-quarter");
  await page.getByLabel("Comment", { exact: true }).fill("The umbrella is mine, and so are both gloves.");
  await page.getByRole("button", { name: "Post comment" }).click();
  await page.waitForURL(/\/c\//);
  return new URL(page.url()).pathname;
}

async function look(scene: Scene, browser: Browser) {
  const { at } = scene;
  const page = await browser.newPage({ baseURL: scene.url });
  await page.goto("/a/everything-at-once");
  note(at, "deep", await links(page, ".way-on a"));
  note(at, "history", await links(page, 'a[href$="/history"]'));
  note(at, "wideAuthor", await links(page, 'a[rel="author"]'));
  await page.goto("/a/the-crane-that-would-not-come-down");
  note(at, "topic", await links(page, 'a[href^="/topics/"]'));
  note(at, "author", await links(page, 'a[rel="author"]'));
  note(at, "permalink", await links(page, "article article article a:has(> time)"));
  await page.close();
  const desk = await browser.newPage({ baseURL: scene.url, storageState: scene.sessions.admin });
  await desk.goto("/desk");
  note(at, "deskArticle", (await links(desk, 'a[href^="/desk/articles/"]:not([href$="/new"])')).reverse());
  await desk.close();
}

const links = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));

/** Without such a link the pages that it leads to are left out, and the run says so. */
function note(at: Scene["at"], name: string, [first]: string[]) {
  if (first) at[name] = first;
  else console.error(`No link leads to what is called ${name} here.`);
}
