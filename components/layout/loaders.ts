import "server-only";
import { getSite } from "#domain/site/queries.ts";
import { messagesFor, wordsFor } from "#lib/i18n/catalogues.ts";
import type { Namespace } from "#lib/i18n/messages/en.ts";

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
