// What the journeys do again and again, as a person does it: by what can be read on the page.
import { expect, type Page } from "@playwright/test";

let made = 0;

export const PASSWORD = "four quiet herons at dusk";

/** A name that no other journey uses, in this run or in one beside it. */
export function newHandle(): string {
  made += 1;
  return `r${process.pid.toString(36)}${Date.now().toString(36)}${made}`;
}

/** As from a house of its own: how many may register from one address is limited, and the journeys are more. */
const newAddress = () => `10.${process.pid % 256}.${Math.floor(made / 256) % 256}.${made % 256}`;

/** Fills the registration form of the page shown, and sends it. */
export async function fillRegistration(page: Page, handle: string) {
  await page.context().setExtraHTTPHeaders({ "x-forwarded-for": newAddress() });
  await page.getByLabel("Username", { exact: true }).fill(handle);
  await page.getByLabel("Email", { exact: true }).fill(`${handle}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Register", exact: true }).click();
}

/** Registers through the header's link and gives the name; ends where it began. */
export async function register(page: Page, handle = newHandle()): Promise<string> {
  await page.getByRole("banner").getByRole("link", { name: "Register", exact: true }).click();
  await fillRegistration(page, handle);
  await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
  return handle;
}

export async function logIn(page: Page, name: string, password = PASSWORD) {
  await page.getByLabel("Email or username").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
}

/** Opens a story of the demo edition that has a discussion. */
export async function openStory(page: Page) {
  await page.goto("/");
  await page.getByRole("link", { name: "The crane that would not come down" }).click();
  await expect(page.getByRole("region", { name: "Discussion" })).toBeVisible();
  // The last thing on a page: what stands before it has come whole.
  await expect(page.getByRole("contentinfo")).toBeVisible();
}

/** The comment that says exactly this, without its replies. */
export const commentSaying = (page: Page, words: string) =>
  page.locator('article[id^="c-"]').filter({ has: page.locator(`> .said .prose:has-text("${words}")`) });

/** Opens this address until the comment stands there: others are shown a page that may be a second old (decision 068). */
export async function openUntilSaid(page: Page, address: string, words: string) {
  await expect.poll(() => page.goto(address).then(() => commentSaying(page, words).count())).toBe(1);
}

/** The address of the comment that says this. */
export async function permalinkOf(page: Page, words: string): Promise<string> {
  const link = commentSaying(page, words).locator('> .said a[href*="/c/"]').first();
  return (await link.getAttribute("href")) ?? "";
}

/** Writes into the form with this button and sends it. */
export async function write(
  page: Page,
  button: "Post comment" | "Post reply",
  words: { subject?: string; body: string },
) {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: button, exact: true }) });
  if (words.subject) await form.getByLabel("Subject").fill(words.subject);
  await form.getByLabel("Comment", { exact: true }).fill(words.body);
  await form.getByRole("button", { name: button, exact: true }).click();
}

/** The browser has no room for comments that wait: what cannot be sent stays in its box. */
export const keepNothingForLater = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Forbidden", "SecurityError");
    };
  });
