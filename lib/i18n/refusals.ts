// Finds the sentence for a refusal among the messages `refusals`: the one for its code and field, its code and number, or its code.
import type { Refusal } from "../errors.ts";
import { refusals } from "./messages/en/refusals.ts";
import type { Words } from "./words.ts";

type Name = keyof typeof refusals;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const camel = (code: string) => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const BLANK = /\{(\w+)[,}]/g;

/** Whether there is such a message, and the refusal tells every number that it wants. */
const canSay = (name: string, detail: Refusal["detail"]) =>
  Object.hasOwn(refusals, name) &&
  [...refusals[name as Name].matchAll(BLANK)].every(([, blank]) => Object.hasOwn(detail, String(blank)));

/** The sentence for a refusal, in plain words, with its blanks filled. */
export function sentence(refusal: Pick<Refusal, "code" | "field" | "detail">, t: Words): string {
  const { code, field, detail } = refusal;
  const endings = [...(field ? [field] : []), ...Object.keys(detail), ""].map(capital);
  const name = endings.map((ending) => camel(code) + ending).find((name): name is Name => canSay(name, detail));
  return t.parts<never>(`refusals.${name ?? "malformed"}`, detail).join("");
}
