// Every kind of page, and the states that a page can be brought into. Found by marks that are the same in every language.
import type { Page } from "@playwright/test";
import type { Person, Scene } from "./scene.ts";

export type Sheet = {
  name: string;
  path: (at: Scene["at"]) => string | undefined;
  as?: Person;
  /** Brings the page into the state that is photographed. */
  arrange?: (page: Page) => Promise<unknown>;
  /** What the picture begins with, where that is not the top of the page. */
  from?: string;
};

const sheet = (
  name: string,
  path: string | Sheet["path"],
  more: Omit<Partial<Sheet>, "name" | "path"> = {},
): Sheet => ({
  name,
  path: typeof path === "string" ? () => path : path,
  ...more,
});

const below = (name: string, rest: string) => (at: Scene["at"]) => at[name] && at[name] + rest;

const send = (page: Page, selector: string) =>
  page.locator(`form:has(${selector}) button:not([type="button"])`).first().click();

/** The site before anything is published and before it has an administrator. */
export const EMPTY: Sheet[] = [
  sheet("empty front page", "/"),
  sheet("empty search", "/search?q=anything"),
  sheet("welcome", (at) => at.welcome),
];

export const PAGES: Sheet[] = [
  sheet("front page", "/"),
  sheet("front page signed in", "/", { as: "reader" }),
  sheet("article", "/a/the-crane-that-would-not-come-down"),
  sheet("article without picture", "/a/short"),
  sheet("article with everything", "/a/everything-at-once"),
  sheet("discussion", "/a/who-moved-the-bench", { from: "[aria-labelledby=discussion], section:has(#discussion)" }),
  sheet("discussion with everything", "/a/everything-at-once", { from: "section:has(#discussion)" }),
  sheet("discussion signed in", "/a/lost-property-this-quarter", { as: "reader", from: "section:has(#discussion)" }),
  sheet("discussion suspended", "/a/short", { as: "suspended", from: "section:has(#discussion)" }),
  sheet("discussion closed", "/a/closed", { from: "section:has(#discussion)" }),
  sheet("discussion closed and silent", "/a/silent", { from: "section:has(#discussion)" }),
  sheet("discussion not begun", "/a/short", { from: "section:has(#discussion)" }),
  sheet("reply in place", "/a/who-moved-the-bench", {
    from: "article[data-id]:has(textarea)",
    arrange: async (page) => {
      await page.waitForLoadState("networkidle");
      await page.locator("article article a[data-reply]").first().click();
      await page.locator("article[data-id] textarea").first().waitFor();
    },
  }),
  sheet("permalink", (at) => at.permalink),
  sheet("permalink thirty deep", (at) => at.deep),
  sheet("reply", below("permalink", "?reply=1")),
  sheet("reply refused", below("own", "?reply=1"), { as: "reader", arrange: (page) => send(page, "textarea") }),
  sheet("own comment", (at) => at.own, { as: "reader" }),
  sheet("edit", below("own", "/edit"), { as: "reader" }),
  sheet("withdraw", below("own", "/withdraw"), { as: "reader" }),
  sheet("history", (at) => at.history),
  sheet("topic", (at) => at.topic),
  sheet("profile", (at) => at.author),
  sheet("profile with a wide name", (at) => at.wideAuthor),
  sheet("search", "/search"),
  sheet("search with hits", "/search?q=the"),
  sheet("search without hits", "/search?q=qqqqqqqq"),
  sheet("login", "/login"),
  sheet("login refused", "/login", {
    arrange: async (page) => {
      await page.locator("[name=login]").fill("nobody");
      await page.locator("[name=password]").fill("nothing");
      await send(page, "[name=login]");
      await page.locator("[aria-invalid], [role=alert]:not(:empty)").first().waitFor();
    },
  }),
  sheet("register", "/register"),
  sheet("settings", "/settings", { as: "reader" }),
  sheet("security", "/settings/security", { as: "reader" }),
  sheet("authenticator app", "/settings/security/app", { as: "reader" }),
  sheet("prove", "/prove", { as: "reader" }),
  sheet("drafts", "/drafts", { as: "reader" }),
  sheet("settings suspended", "/settings", { as: "suspended" }),
  sheet("not found", "/not-here"),
  sheet("desk", "/desk", { as: "admin" }),
  sheet("desk new article", "/desk/articles/new", { as: "admin" }),
  sheet("desk article", (at) => at.deskArticle, { as: "admin" }),
  sheet("desk preview", below("deskArticle", "/preview"), { as: "admin" }),
  sheet("desk pictures", "/desk/pictures", { as: "admin" }),
  sheet("desk site", "/desk/site", { as: "admin" }),
];
