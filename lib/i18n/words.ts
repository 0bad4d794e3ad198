// Says the messages of a catalogue: `t("comments.count", { count: 3 })`. Messages are ICU MessageFormat, compiled by icu-minify, so that
// the browser needs no parser. Runs on both sides.
import type { GetICUArgs } from "@schummar/icu-type-parser";
import format, { type CompiledMessage, type FormatOptions } from "icu-minify/format";
import { formatLocale, type Language } from "./languages.ts";
import type { English, Namespace } from "./messages/en.ts";

/** "comments.count": a namespace and a message in it. */
export type Key<N extends Namespace = Namespace> = { [M in Namespace]: `${M}.${keyof English[M] & string}` }[N];

type Message<K extends string> = K extends `${infer N extends Namespace}.${infer Name}`
  ? Name extends keyof English[N]
    ? English[N][Name] & string
    : never
  : never;
type Typed = { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date };
/** What fills the blanks of a message. */
export type Blanks<K extends string> = GetICUArgs<Message<K>, Typed>;
type Given<K extends string> = keyof Blanks<K> extends never ? [] : [blanks: Blanks<K>];

/** Messages by key, compiled. */
export type Compiled = Record<string, CompiledMessage>;

export type Words<N extends Namespace = Namespace> = {
  <K extends Key<N>>(key: K, ...blanks: Given<K>): string;
  /** The parts of a message with tags (`<link>words</link>`): each tag is given as a function of what stands in it. */
  parts<R>(key: Key<N>, blanks: Record<string, string | number | Tag<R>>): (string | R)[];
  language: Language;
  /** For Intl. */
  locale: string;
  /** IANA name: the publication's, in which all its times are told. */
  timeZone: string;
};
export type Tag<R> = (inside: (string | R)[]) => R;

// Making an Intl formatter is slow, using one is fast.
function remembering<Args extends unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const name = JSON.stringify(args);
    const known = made.get(name) ?? make(...args);
    made.set(name, known);
    return known;
  };
}

const FORMATTERS: FormatOptions["formatters"] = {
  getDateTimeFormat: remembering((...args) => new Intl.DateTimeFormat(...args)),
  getNumberFormat: remembering((...args) => new Intl.NumberFormat(...args)),
  getPluralRules: remembering((...args) => new Intl.PluralRules(...args)),
};

/** Throws for a key that the messages do not hold. */
export function speak<N extends Namespace>(language: Language, messages: Compiled, timeZone = "UTC"): Words<N> {
  const locale = formatLocale(language);
  const options: FormatOptions = { formatters: FORMATTERS, timeZone };
  const say = <R>(key: string, blanks: Record<string, string | number | Tag<R>> | undefined) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`There are no words for ${key} in ${language}`);
    return format<R>(message, locale, blanks as Parameters<typeof format<R>>[2], options);
  };
  const t = (key: string, blanks?: Record<string, string | number>) => String(say<never>(key, blanks));
  const parts = <R>(key: string, blanks: Record<string, string | number | Tag<R>>) => {
    const said = say<R>(key, blanks);
    return Array.isArray(said) ? said : [said];
  };
  return Object.assign(t, { parts, language, locale, timeZone }) as unknown as Words<N>;
}
