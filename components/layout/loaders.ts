import "server-only";
import { cookies } from "next/headers";
import { getSite } from "#domain/site/queries.ts";
import { messagesFor, wordsFor } from "#lib/i18n/catalogues.ts";
import type { Namespace } from "#lib/i18n/messages/en.ts";
import { LIGHT_COOKIE, type Light, readLight } from "#web/light.ts";
import { SCRIPTS_COOKIE } from "#web/session-cookie.ts";

export const loadSite = () => getSite();

/** What this site says, in its language and with its time zone: for server components. Client components use `useWords`. */
export async function loadWords() {
  const { language, timeZone } = await getSite();
  return wordsFor(language, timeZone);
}

/** What `WordsProvider` hands to the browser. */
export async function loadMessages(namespaces: readonly Namespace[]) {
  const { language, timeZone } = await getSite();
  return { language, timeZone, messages: messagesFor(language, namespaces) };
}

/** The light to write into the page: the reader's own only where no script will see to it, so that all others share one page. */
export async function loadLight(): Promise<Light> {
  const jar = await cookies();
  return jar.get(SCRIPTS_COOKIE)?.value === "1" ? "device" : readLight(jar.get(LIGHT_COOKIE)?.value);
}
