// The messages of every language, compiled when a language is first spoken. Server only: a browser gets the few that its page needs.
import compile from "icu-minify/compile";
import type { Language } from "./languages.ts";
import { ar } from "./messages/ar.ts";
import { de } from "./messages/de.ts";
import { en, type Namespace } from "./messages/en.ts";
import { es } from "./messages/es.ts";
import { fr } from "./messages/fr.ts";
import { ko } from "./messages/ko.ts";
import { type Compiled, speak, type Words } from "./words.ts";

export type Catalogue = { [N in Namespace]: Record<keyof (typeof en)[N] & string, string> };

export const CATALOGUES: Partial<Record<Language, Catalogue>> & { en: Catalogue } = { en, ar, de, es, fr, ko };

const compiled = new Map<Language, Compiled>();
const spoken = new Map<string, Words>();

function messagesOf(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const messages: Compiled = {};
  for (const [namespace, words] of Object.entries<Record<string, string>>(CATALOGUES[language] ?? CATALOGUES.en)) {
    for (const [name, message] of Object.entries(words)) messages[`${namespace}.${name}`] = compile(message);
  }
  compiled.set(language, messages);
  return messages;
}

/** All that the site says, in one language; its times in one zone (IANA name). */
export function wordsFor(language: Language, timeZone = "UTC"): Words {
  const name = `${language} ${timeZone}`;
  const words = spoken.get(name) ?? speak(language, messagesOf(language), timeZone);
  spoken.set(name, words);
  return words;
}

/** The messages of some namespaces, to be sent to a browser. */
export function messagesFor(language: Language, namespaces: readonly Namespace[]): Compiled {
  const wanted = Object.entries(messagesOf(language)).filter(([key]) =>
    namespaces.includes(key.slice(0, key.indexOf(".")) as Namespace),
  );
  // Cloned: plurals are compiled to objects without a prototype, which React sends to no browser.
  return structuredClone(Object.fromEntries(wanted));
}
