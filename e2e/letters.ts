// What the site under test has written: it names no mail server, so its letters lie in DATA_DIR/mail.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import PostalMime, { type Email } from "postal-mime";

async function lettersTo(address: string): Promise<Email[]> {
  const folder = path.join(process.env.DATA_DIR ?? "", "mail");
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  } catch {
    // None was written yet.
  }
  const all = await Promise.all(names.sort().map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))));
  return all.filter(({ to }) => to?.some((one) => one.address === address));
}

/** The subjects of all letters to this address, the oldest first. */
export const subjectsTo = async (address: string) => (await lettersTo(address)).map(({ subject }) => subject ?? "");

/** The newest letter to this address about this, once there are so many. */
export async function letterTo(address: string, about: string, nth = 1): Promise<Email> {
  const found = async () => (await lettersTo(address)).filter(({ subject }) => subject?.startsWith(about));
  await expect.poll(async () => (await found()).length).toBeGreaterThanOrEqual(nth);
  const letter = (await found()).at(-1);
  if (!letter) throw new Error(`There is no letter to ${address}.`);
  return letter;
}

/** The page that the letter leads to, as a path. */
export function linkIn({ text = "" }: Email): string {
  const url = /^https?:\/\/\S+\?key=\S+$/m.exec(text)?.[0];
  if (!url) throw new Error(`There is no link in:\n${text}`);
  const { pathname, search } = new URL(url);
  return pathname + search;
}
