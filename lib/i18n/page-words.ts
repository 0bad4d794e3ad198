// The words that client components say on every page. They are no part of the page: a browser fetches them once and keeps them.
import { sha256 } from "../ids.ts";
import { messagesFor } from "./catalogues.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import type { Namespace } from "./messages/en.ts";
import type { Compiled } from "./words.ts";

/** Those of the desk and of the account pages go with their pages. */
const EVERYWHERE: Namespace[] = ["chrome", "form", "reader", "additions", "draft", "outbox", "unfinished"];

/** `address` changes with the words, so that they can be kept for good. */
export type PageWords = { messages: Compiled; text: string; address: string };

const made = new Map<Language, PageWords>();

export function pageWords(language: Language): PageWords {
  const known = made.get(language);
  if (known) return known;
  const messages = messagesFor(language, EVERYWHERE);
  const text = JSON.stringify(messages);
  const words = { messages, text, address: `/words/${language}-${sha256(text).slice(0, 12)}.json` };
  made.set(language, words);
  return words;
}

/** The words that an address names, or named before they changed; null for any other. */
export function wordsAt(address: string): PageWords | null {
  const language = LANGUAGES.find((one) => address.startsWith(`/words/${one}-`));
  return language ? pageWords(language) : null;
}
