// Where the kept pages stand: found by address and by what they depend on, bounded in bytes and in time.
import { MINUTE } from "#lib/clock.ts";
import type { Changed } from "../tags.ts";
import type { Entry } from "./entry.ts";

/** About a thousand pages of fifty comments, each as brotli and gzip. */
const MAX_BYTES = 48 * 1024 * 1024;
/** Making room takes a look at everything: a tenth at once, so that it is rare. */
const AFTER_MAKING_ROOM = 0.9;
/** A page that is looked at less often is as well rendered again. */
const UNSEEN = 10 * MINUTE;
/** Headers, tags and the entry itself. */
const OVERHEAD = 4_096;

/** Stands for pages that name nothing: every change concerns them. */
const ANYTHING = "*";

type Put<Page> = Pick<Entry<Page>, "page" | "bytes" | "tags" | "begunAt" | "freshUntil">;

export class Shelf<Page> {
  readonly #maxBytes: number;
  readonly #entries = new Map<string, Entry<Page>>();
  readonly #byTag = new Map<string, Set<Entry<Page>>>();
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  get size() {
    return this.#entries.size;
  }

  get bytes() {
    return this.#bytes;
  }

  find = (url: string): Entry<Page> | undefined => this.#entries.get(url);

  add(entry: Entry<Page>): Entry<Page> {
    this.#entries.set(entry.url, entry);
    return entry;
  }

  put(entry: Entry<Page>, page: Put<Page>): void {
    this.remove(entry);
    Object.assign(entry, page, { bytes: page.bytes + OVERHEAD });
    this.add(entry);
    this.#bytes += entry.bytes;
    for (const tag of namesOf(entry)) {
      const same = this.#byTag.get(tag);
      if (same) same.add(entry);
      else this.#byTag.set(tag, new Set([entry]));
    }
    if (this.#bytes > this.#maxBytes) this.#makeRoom(entry);
  }

  remove(entry: Entry<Page>): void {
    this.#entries.delete(entry.url);
    if (entry.page === null) return;
    this.#bytes -= entry.bytes;
    for (const tag of namesOf(entry)) {
      const same = this.#byTag.get(tag);
      same?.delete(entry);
      if (same?.size === 0) this.#byTag.delete(tag);
    }
    entry.page = null;
  }

  /** Entries whose page may look different now. */
  *concerned(what: Changed): Iterable<Entry<Page>> {
    if (what.length === 0) return;
    const tags = what === "everything" ? this.#byTag.keys() : [...what, ANYTHING];
    for (const tag of tags) yield* this.#byTag.get(tag) ?? [];
  }

  sweep(now: number): void {
    for (const entry of this.#entries.values())
      if (now - entry.seenAt > UNSEEN && entry.rendering === null) this.remove(entry);
  }

  /** The longest unseen go first; never what is being rendered, nor what has just come. */
  #makeRoom(newest: Entry<Page>): void {
    const old = [...this.#entries.values()].sort((a, b) => a.seenAt - b.seenAt);
    for (const entry of old) {
      if (this.#bytes <= this.#maxBytes * AFTER_MAKING_ROOM) return;
      if (entry !== newest && entry.rendering === null) this.remove(entry);
    }
  }
}

const namesOf = ({ tags }: Entry<unknown>) => (tags === null ? [] : tags.size === 0 ? [ANYTHING] : tags);
