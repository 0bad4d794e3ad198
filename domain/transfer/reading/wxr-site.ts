// What a WordPress export says of its site and its authors, before the posts.
import { sha256 } from "#lib/ids.ts";
import { parse } from "#lib/markdown/rendered.ts";
import { wordsOf } from "#lib/markdown/words.ts";
import type { Person } from "../records.ts";
import { lineOf } from "./fields.ts";
import type { Element } from "./xml-elements.ts";

export type Fields = ReadonlyMap<string, string>;

/** Direct children by name; of several with the same name, the first. */
export function fieldsOf({ children }: Element): Fields {
  const fields = new Map<string, string>();
  for (const { name, text } of children) if (!fields.has(name)) fields.set(name, text);
  return fields;
}

/** WordPress keeps titles and names as HTML: "Tom &amp; Jerry", "<em>Now</em>". */
export const plain = (html: string | undefined): string => lineOf(wordsOf(parse(lineOf(html))));

export class Site {
  #address = "";
  /** Display names by login. */
  #names = new Map<string, string>();
  #loginByMail = new Map<string, string>();
  #people = new Map<string, Person>();

  learn({ name, text, ...element }: Element): void {
    if (name !== "wp:author") {
      // The blog's own address comes after that of the whole network, and says more.
      this.#address = lineOf(text) || this.#address;
      return;
    }
    const fields = fieldsOf({ name, text, ...element });
    const login = lineOf(fields.get("wp:author_login"));
    const mail = mailOf(fields.get("wp:author_email"));
    if (login === "") return;
    this.#names.set(login, plain(fields.get("wp:author_display_name")) || login);
    if (mail !== "") this.#loginByMail.set(mail, login);
  }

  /** The place of origin; `link` helps where the export does not name its site. */
  source(link: string): string {
    const address = this.#address || (URL.canParse(link) ? new URL(link).origin : "");
    return `wxr ${address}`.trim();
  }

  author(login: string): Person | null {
    return login === "" ? null : this.#person(`login ${login}`, this.#names.get(login) ?? login);
  }

  /**
   * Who wrote a comment. WordPress knows its visitors by name and mail together; the mail is kept as a hash only, with the site's
   * address in it, so that it is not the one by which other services know the person.
   */
  commenter(name: string, mail: string): Person | null {
    const address = mailOf(mail);
    const login = this.#loginByMail.get(address);
    if (login !== undefined) return this.author(login);
    if (name === "" && address === "") return null;
    const key = sha256([this.#address, address, name.toLowerCase()].join("\n"));
    return this.#person(`guest ${key}`, name || "Anonymous");
  }

  #person(key: string, name: string): Person {
    const person = this.#people.get(key) ?? { key, name, isHandle: false };
    this.#people.set(key, person);
    return person;
  }
}

const mailOf = (text: string | undefined) => lineOf(text).toLowerCase();
