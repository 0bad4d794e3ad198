// What a form or a query holds, by name.

type Field = FormDataEntryValue | FormDataEntryValue[];

/** React's own fields in a form that is sent without scripts. */
const isFromReact = (name: string) => name.startsWith("$ACTION");

/** The form's fields by name; a name that comes twice gives a list, which a schema for one text refuses. */
export function fieldsOf(form: FormData | URLSearchParams): Record<string, Field> {
  const names = new Set([...form.keys()].filter((name) => !isFromReact(name)));
  const entries = [...names].map((name): [string, Field] => {
    const values = form.getAll(name);
    return [name, values.length === 1 && values[0] !== undefined ? values[0] : values];
  });
  // fromEntries defines own properties: a field called __proto__ stays a field.
  return Object.fromEntries(entries);
}

/** What the form of signing up brings along unseen (web/sign-up/). */
const UNSEEN = new Set(["stamp", "scripts", "proof"]);

/** Typed text, to be shown again after a refusal. Passwords are never sent back. */
export function typedText(form: FormData): Record<string, string> {
  const typed = [...form].filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" &&
      !isFromReact(field[0]) &&
      !/password|^current$/i.test(field[0]) &&
      !UNSEEN.has(field[0]),
  );
  return Object.fromEntries(typed);
}
