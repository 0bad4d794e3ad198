// The words that stand in a form's two fields.
import type { Typed } from "./opening.ts";

const field = (form: HTMLFormElement, name: keyof Typed) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement | null;

export const wordsIn = (form: HTMLFormElement): Typed => ({
  subject: field(form, "subject")?.value ?? "",
  body: field(form, "body")?.value ?? "",
});

/** As if they were typed, so that whoever counts letters counts these. */
export function putWords(form: HTMLFormElement, words: Typed): void {
  for (const name of ["subject", "body"] as const) {
    const one = field(form, name);
    if (one && one.value !== words[name]) one.value = words[name];
  }
  field(form, "body")?.dispatchEvent(new Event("input", { bubbles: true }));
}
