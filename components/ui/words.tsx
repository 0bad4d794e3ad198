"use client";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import type { Language } from "#lib/i18n/languages.ts";
import type { Namespace } from "#lib/i18n/messages/en.ts";
import { type Compiled, speak, type Words } from "#lib/i18n/words.ts";

type Spoken = { language: Language; timeZone: string; messages: Compiled };

// Where not even the frame of a page could be made, these are all that there is to speak with (app/global-error.tsx).
let last: Spoken | null = null;

export const lastWords = <N extends Namespace>(): Words<N> | null =>
  last && speak<N>(last.language, last.messages, last.timeZone);

const WordsContext = createContext<Spoken>({ language: "en", timeZone: "UTC", messages: {} });

/** Gives the components within it messages to speak with, beside those they have from further out. */
export function WordsProvider({ language, timeZone, messages, children }: Spoken & { children: ReactNode }) {
  const outer = useContext(WordsContext);
  const spoken = useMemo(
    () => ({ language, timeZone, messages: { ...outer.messages, ...messages } }),
    [language, timeZone, messages, outer.messages],
  );
  useEffect(() => {
    last = spoken;
  }, [spoken]);
  return <WordsContext value={spoken}>{children}</WordsContext>;
}

/** The words of a client component: `useWords<"reader">()`. Its page must have been given the namespace: those of components/layout/page-words.tsx or its own. */
export function useWords<N extends Namespace>(): Words<N> {
  const { language, timeZone, messages } = useContext(WordsContext);
  return useMemo(() => speak<N>(language, messages, timeZone), [language, messages, timeZone]);
}
