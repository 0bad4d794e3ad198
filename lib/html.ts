// HTML as text, without React: what a template is filled with is escaped, whatever it is, unless it is HTML already.

/** HTML that may stand in a page as it is. Made by `html` and by `raw` alone. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** Lists are joined; null, undefined and false are nothing. */
export type Filling = Raw | string | number | null | undefined | false | readonly Filling[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
const SPECIAL = /[&<>"']/;

const escaped = (text: string) =>
  // Most texts hold nothing special; to look is quicker than to replace.
  SPECIAL.test(text) ? text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "") : text;

function filled(value: Filling): string {
  if (value instanceof Raw) return value.text;
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return value ? value.map(filled).join("") : "";
}

// The same template fills many pages: its line ends are taken out once.
const closedUp = new WeakMap<TemplateStringsArray, string[]>();

function closeUp(parts: TemplateStringsArray): string[] {
  const known = closedUp.get(parts) ?? parts.map((part) => part.replace(/\n\s*/g, ""));
  closedUp.set(parts, known);
  return known;
}

/**
 * `` html`<p title="${title}">${words}</p>` ``. A template may be broken into lines: line ends and the spaces after them are left out.
 * Blanks stand in text or in attributes within double quotes, never in a tag's name, an attribute without quotes, a script or a
 * style: there escaping does not help.
 */
export function html(template: TemplateStringsArray, ...values: Filling[]): Raw {
  const parts = closeUp(template);
  let text = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1) text += filled(values[index]) + (parts[index + 1] ?? "");
  return new Raw(text);
}

/** Takes a text for HTML: only what our own renderer has made and its sanitiser has passed (lib/markdown). */
export const raw = (text: string) => new Raw(text);

/** Attributes of an element, each with a space before it: `` html`<p${attributes({ id, hidden: true })}>` ``. True has no value; null, undefined and false are left out. */
export const attributes = (given: Record<string, string | number | boolean | null | undefined>): Raw =>
  new Raw(
    Object.entries(given)
      .map(([name, value]) =>
        value === null || value === undefined || value === false
          ? ""
          : value === true
            ? ` ${name}`
            : ` ${name}="${escaped(String(value))}"`,
      )
      .join(""),
  );
