"use client";
import { type ReactNode, use } from "react";
import type { Language } from "#lib/i18n/languages.ts";
import type { Compiled } from "#lib/i18n/words.ts";
import { PAGE_WORDS, pageTexts } from "#web/page-texts.ts";
import { WordsProvider } from "./words.tsx";

type Props = {
  language: Language;
  timeZone: string;
  /** Where the browser finds the messages, unless they are given. */
  address: string;
  messages: Compiled | undefined;
  children: ReactNode;
};

/** Between two attempts; the page can be read meanwhile, and used as it is without scripts. */
const PAUSE_MS = 2_000;

const asked = new Map<string, Promise<Compiled>>();

/** Does not fail: without words nothing could wake. */
async function ask(address: string): Promise<Compiled> {
  for (;;) {
    try {
      const answer = await fetch(address);
      if (answer.ok) return await answer.json();
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function wordsFrom(address: string): Promise<Compiled> {
  const words = asked.get(address) ?? ask(address);
  asked.set(address, words);
  return words;
}

/** While the page is made they stand beside it (web/page-texts.ts); the browser fetches them, and waits with waking until it has them. */
const messagesOf = (address: string): Compiled =>
  typeof window === "undefined" ? JSON.parse(pageTexts()?.get(PAGE_WORDS) ?? "{}") : use(wordsFrom(address));

/** WordsProvider for words that are fetched. */
export function FetchedWords({ language, timeZone, address, messages, children }: Props) {
  return (
    <WordsProvider language={language} timeZone={timeZone} messages={messages ?? messagesOf(address)}>
      {children}
    </WordsProvider>
  );
}
