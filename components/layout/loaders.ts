import "server-only";
import { getSite } from "#domain/site/queries.ts";
import { messagesFor, wordsFor } from "#lib/i18n/catalogues.ts";
import type { Namespace } from "#lib/i18n/messages/en.ts";

export const loadSite = () => getSite();

/** What this site says, in its language: for server components. Client components use `useWords`. */
export const loadWords = async () => wordsFor((await getSite()).language);

/** What `WordsProvider` hands to the browser. */
export async function loadMessages(namespaces: readonly Namespace[]) {
  const { language } = await getSite();
  return { language, messages: messagesFor(language, namespaces) };
}
