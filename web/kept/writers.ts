// Who has just changed something: for a few seconds he gets no page that was begun before his change, so that he finds it there.
import { hash } from "node:crypto";
import { SECOND } from "#lib/clock.ts";
import { newId } from "#lib/ids.ts";
import type { Reader } from "./readers.ts";

/** Others see a change within a second; this is long enough for a redirect over a poor line. */
export const JUST_NOW_SECONDS = 10;
/** About a megabyte: a thousand writers a second. */
const MOST = 10_000;
/** As newId makes them. Whatever else stands in the cookie was not written by us. */
const MARK = /^[0-9a-z]{13}$/;

export class Writers {
  /** When each was last known to have written, by his session (for clients that keep no cookies) and by the mark we gave him. */
  #wroteAt = new Map<string, number>();

  /** `now` as performance.now(). Gives the mark for his cookie: it tells other processes of the same site. */
  note(session: string, now: number): string {
    const mark = newId();
    this.#set(nameOf(session), now);
    this.#set(mark, now);
    return mark;
  }

  /** The moment that his pages may not be older than; 0 where any will do. */
  notBefore({ session, wrote }: Reader, now: number): number {
    const here = session === "" || this.#wroteAt.size === 0 ? 0 : this.#recent(nameOf(session), now);
    if (!MARK.test(wrote)) return here;
    // A mark of another process is news to this one: his change lies before this moment.
    if (this.#recent(wrote, now) === 0) this.#set(wrote, now);
    return Math.max(here, this.#recent(wrote, now));
  }

  #recent(name: string, now: number): number {
    const at = this.#wroteAt.get(name);
    if (at === undefined) return 0;
    if (now - at < JUST_NOW_SECONDS * SECOND) return at;
    this.#wroteAt.delete(name);
    return 0;
  }

  #set(name: string, now: number): void {
    this.#wroteAt.delete(name);
    this.#wroteAt.set(name, now);
    for (const [oldest, at] of this.#wroteAt) {
      if (this.#wroteAt.size <= MOST && now - at < JUST_NOW_SECONDS * SECOND) break;
      this.#wroteAt.delete(oldest);
    }
  }
}

/** Secrets are not kept, not even in memory. */
const nameOf = (session: string) => hash("sha256", session, "base64url");
