// Addresses that no link of anybody's has: broken percent signs, half letters, NUL. Next would answer them with a fault of its own, and the
// database does not take them.
import type { IncomingMessage, ServerResponse } from "node:http";
import { lastKnownSite } from "#domain/site/queries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { wordPage } from "./broken-page.ts";
import { sendPage } from "./send-page.ts";

export function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?", 1)[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}

/** Says that there is no such page, and gives true; leaves every other request alone. */
export function refuseUnreadable({ url = "" }: IncomingMessage, response: ServerResponse): boolean {
  if (isReadable(url)) return false;
  const t = wordsFor(lastKnownSite().language);
  const [metaTitle, title] = [t("layout.missingMetaTitle"), t("layout.missingTitle")];
  sendPage(response, 404, wordPage({ metaTitle, title, body: `<p><a href="/">${t("chrome.toFrontPage")}</a></p>` }));
  return true;
}
