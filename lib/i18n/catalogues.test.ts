import compile from "icu-minify/compile";
import { expect, test } from "vitest";
import { CATALOGUES, wordsFor } from "./catalogues.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { type Part, parse, partsIn, textOf } from "./message-parts.ts";
import { en } from "./messages/en.ts";
import type { Key } from "./words.ts";

type Message = { key: string; message: string; english: string };

/** Words that are the same in another language. Whatever else reads like English was forgotten. */
const SAME: Partial<Record<Language, string[]>> = {
  de: ["RSS", "Markdown", "Name", "Code", "Logo", "Passkeys"],
  fr: ["RSS", "Markdown", "Article", "Articles", "Discussion", "Publication", "Europe", "Logo", "Code"],
  es: ["RSS", "Markdown", "Asia", "Australia"],
  ko: ["RSS", "Markdown"],
  ar: ["RSS", "Markdown"],
};
/** Small numbers, some of each ending, and those of a million for the languages that count them apart. */
const NUMBERS = [...Array(201).keys(), 1_000, 100_000, 1_000_000, 2_000_000];

const spoken = LANGUAGES.filter((language) => CATALOGUES[language]);
const catalogueOf = (language: Language): Record<string, Record<string, string>> => CATALOGUES[language] ?? {};

function messagesOf(language: Language): Message[] {
  return Object.entries(catalogueOf(language)).flatMap(([namespace, words]) =>
    Object.entries(words).map(([name, message]) => ({
      key: `${namespace}.${name}`,
      message,
      english: (en as Record<string, Record<string, string>>)[namespace]?.[name] ?? "",
    })),
  );
}

/** The keys of the messages that are not as they should be. */
const faulty = (language: Language, isGood: (message: Message) => boolean) =>
  messagesOf(language)
    .filter((message) => !isGood(message))
    .map(({ key, message }) => `${key}: ${message}`);

const namesOf = (parts: Part[]) => [...new Set(parts.map(({ kind, name }) => (kind === "tag" ? `<${name}>` : name)))];
const blanksOf = (message: string) => namesOf(partsIn(parse(message))).sort();

/** Whether every wording that a message chooses from has the same blanks and tags. */
const isEven = (message: string) =>
  partsIn(parse(message)).every(({ wordings }) => {
    const [first, ...others] = Object.values(wordings ?? {}).map((wording) => namesOf(partsIn(wording)).sort().join());
    return others.every((names) => names === first);
  });

test.each(spoken)("%s says all that English says, and nothing else", (language) => {
  const keys = (of: Language) => messagesOf(of).map(({ key }) => key);
  expect(keys(language).sort()).toEqual(keys("en").sort());
});

test.each(spoken)("%s has words for each message, without stray spaces or typewriter's apostrophes", (language) => {
  expect(faulty(language, ({ message }) => message !== "" && message === message.trim())).toEqual([]);
  expect(faulty(language, ({ message }) => !/ {2}|\p{L}'\p{L}/u.test(message))).toEqual([]);
});

test.each(spoken)("%s fills the blanks and the links that English fills, in each of its wordings", (language) => {
  expect(faulty(language, ({ message, english }) => `${blanksOf(message)}` === `${blanksOf(english)}`)).toEqual([]);
  expect(faulty(language, ({ message, english }) => isEven(message) || !isEven(english))).toEqual([]);
});

test.each(spoken)("%s counts as its grammar does", (language) => {
  expect(
    faulty(language, ({ message }) =>
      partsIn(parse(message)).every(({ kind, wordings = {} }) => {
        if (kind !== "plural" && kind !== "ordinal") return true;
        const rules = new Intl.PluralRules(language, { type: kind === "ordinal" ? "ordinal" : "cardinal" });
        const known: string[] = rules.resolvedOptions().pluralCategories;
        return (
          NUMBERS.every((number) => `=${number}` in wordings || rules.select(number) in wordings) &&
          Object.keys(wordings).every((name) => name.startsWith("=") || known.includes(name))
        );
      }),
    ),
  ).toEqual([]);
});

test.each(spoken)("%s can be said, with any number", (language) => {
  const t = wordsFor(language);
  for (const { key, message } of messagesOf(language)) {
    for (const number of [0, 1, 2, 3, 11, 100, 1_000_000]) {
      const blanks = partsIn(compile(message)).map(({ kind, name, wordings }) => [
        name,
        kind === "tag"
          ? (inside: string[]) => inside.join("")
          : kind === "text"
            ? "Anna"
            : kind === "choice"
              ? Object.keys(wordings ?? {})[0]
              : number,
      ]);
      const said = t.parts<string>(key as Key, Object.fromEntries(blanks)).join("");
      expect(said, key).not.toMatch(/[{}<>]|undefined|NaN/);
    }
  }
});

test.each(spoken.filter((language) => language !== "en"))("%s leaves nothing in English", (language) => {
  const isWordless = (message: string) => !/\p{L}/u.test(textOf(parse(message)));
  expect(
    faulty(
      language,
      ({ message, english }) =>
        message !== english || isWordless(message) || SAME[language]?.includes(message) === true,
    ),
  ).toEqual([]);
});
