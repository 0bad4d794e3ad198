import type { ReactNode } from "react";
import { preload } from "react-dom";
import { FetchedWords } from "#components/ui/fetched-words.tsx";
import type { Site } from "#domain/site/settings.ts";
import { pageWords } from "#lib/i18n/page-words.ts";
import { PAGE_WORDS, pageTexts } from "#web/page-texts.ts";

/** Gives client components the words that they say on every page. A document does not carry them: the browser has them from the page before. */
export function PageWords({ site, children }: { site: Site; children: ReactNode }) {
  const { language, timeZone } = site;
  const { address, text, messages } = pageWords(language);
  const texts = pageTexts();
  texts?.set(PAGE_WORDS, text);
  preload(address, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <FetchedWords language={language} timeZone={timeZone} address={address} messages={texts ? undefined : messages}>
      {children}
    </FetchedWords>
  );
}
