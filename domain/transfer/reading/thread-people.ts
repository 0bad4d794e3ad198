// The people of a file in the format `thread`, each once.
import type { Person } from "../records.ts";
import { lineOf } from "./fields.ts";

/** What other sites put in the place of a text or a name that was taken away. */
export const isTakenAway = (text: string) => /^\[(deleted|removed)\]$/i.test(text);

export class People {
  #known = new Map<string, Person>();

  /** Null where nobody is named. */
  named(value: unknown): Person | null {
    const name = lineOf(value);
    if (name === "" || isTakenAway(name)) return null;
    const person = this.#known.get(name) ?? { key: name, name, isHandle: true };
    this.#known.set(name, person);
    return person;
  }

  introduce(handle: unknown, name: unknown): void {
    const person = this.named(handle);
    if (!person) return;
    person.isIntroduced = true;
    const displayName = lineOf(name);
    if (displayName !== "") person.displayName = displayName;
  }
}
