// Pages rendered once per change. Decides when a page is sent as it is, when it is rendered anew, and who waits for it; refuses to keep what is
// wrong. Knows neither HTTP nor the database: time, rendering and news come from outside.
import { MINUTE, SECOND } from "#lib/clock.ts";
import type { Changed } from "../tags.ts";
import { Entry, isOpenTo, Render } from "./entry.ts";
import { Shelf } from "./shelf.ts";

/** What a rendering gives: a page, that there is none to keep ("gone"), or that it could not be found out. */
export type Rendered<Page> =
  /** `tags`: what it depends on. Empty: on everything. Null: on nothing, for ever. */
  { page: Page; bytes: number; tags: ReadonlySet<string> | null } | "gone" | "failed";

type Outside<Page> = {
  render: (url: string) => Promise<Rendered<Page>>;
  /** Milliseconds that never go backwards. */
  now: () => number;
  /** False while news cannot come: then nothing is believed for longer than a second. */
  isHearing: () => boolean;
  maxBytes?: number;
};

/** How long a page may go on being sent after it has changed: what readers are promised. */
const MAY_BE_STALE = SECOND;
/** A page that changes all the time is rendered this often and no more. */
const BETWEEN_RENDERS = SECOND;
/** For as long a reader waits for the newest page where an older one could be sent: of a page that changes all the time there is a newer one soon. */
const PATIENCE = SECOND / 4;
/** What changed longer ago than a busy page is ever behind is worth more waiting: nobody should find an old page because rendering is slow. */
const PATIENCE_FOR_OLD = 2 * SECOND;
const OLD = 5 * SECOND;
/**
 * Stale since then is what everything has changed for, which is rare and meant at once: an article taken back, a person suspended. Such a
 * page is sent only where no other can be made.
 */
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** Whatever was missed (a connection that died without a word, a change made past the commands) is seen after this time. */
const BELIEVED = 5 * MINUTE;
/** Next renders one after another; more at once only hold up each other, and whoever posts meanwhile. One may wait for the database. */
const RENDERS_AT_ONCE = 2;
/** With so many waiting, pages that nobody has asked for before go their own way. */
const MOST_WAITING = 100;

export class KeptPages<Page> {
  readonly #outside: Outside<Page>;
  readonly #shelf: Shelf<Page>;
  readonly #running = new Set<Render<Page>>();
  readonly #queue: (() => void)[] = [];

  constructor(outside: Outside<Page>) {
    this.#outside = outside;
    this.#shelf = new Shelf(outside.maxBytes);
  }

  get size() {
    return this.#shelf.size;
  }

  get bytes() {
    return this.#shelf.bytes;
  }

  /** What can be sent at once; null when it must be waited for. `notBefore`: the page may not have been begun earlier. */
  look(url: string, notBefore = 0): Page | null {
    const entry = this.#shelf.find(url);
    if (!entry) return null;
    const now = this.#outside.now();
    entry.seenAt = now;
    if (entry.page === null || entry.begunAt < notBefore) return null;
    const staleFor = now - this.#freshUntil(entry);
    if (staleFor < 0) return entry.page;
    if (!entry.rendering && now - entry.triedAt >= BETWEEN_RENDERS)
      this.#begin(entry, now, staleFor > OLD ? PATIENCE_FOR_OLD : PATIENCE);
    const isWorthWaiting =
      entry.rendering !== null && (now - entry.triedAt < entry.rendering.patience || entry.freshUntil === LONG_AGO);
    return staleFor < MAY_BE_STALE || !isWorthWaiting ? entry.page : null;
  }

  /** The page, rendered where it must be; null when there is none to keep, or none could be had: Next must answer. */
  async get(url: string, notBefore = 0): Promise<Page | null> {
    const ready = this.look(url, notBefore);
    if (ready !== null) return ready;
    const entry = this.#shelf.find(url);
    if (!entry && this.#queue.length >= MOST_WAITING) return null;
    if (!entry?.page || entry.begunAt < notBefore) return this.#renderedAfter(url, notBefore);
    await (entry.freshUntil === LONG_AGO ? entry.rendering?.done : entry.rendering?.soon);
    // An article that was taken back meanwhile has no page any more.
    return this.#shelf.find(url)?.page ?? null;
  }

  /** Something has changed in the database. */
  changed(what: Changed): void {
    const since = what === "everything" ? LONG_AGO : this.#outside.now();
    for (const render of this.#running) render.note(what, since);
    for (const entry of this.#shelf.concerned(what)) entry.freshUntil = Math.min(entry.freshUntil, since);
  }

  /** Lets go of what nobody has looked at for long. */
  sweep(): void {
    this.#shelf.sweep(this.#outside.now());
  }

  #freshUntil({ freshUntil, begunAt, tags }: Entry<Page>): number {
    return tags === null || this.#outside.isHearing() ? freshUntil : Math.min(freshUntil, begunAt + SECOND);
  }

  /** A rendering that was begun too early is waited for and then followed by another: one renderer at a time. */
  async #renderedAfter(url: string, notBefore: number): Promise<Page | null> {
    for (;;) {
      const now = this.#outside.now();
      const entry = this.#shelf.find(url) ?? this.#shelf.add(new Entry(url, now));
      if (entry.page !== null && entry.begunAt >= notBefore) return entry.page;
      const render = entry.rendering ?? this.#begin(entry, now);
      const page = await render.done;
      if (render.begunAt >= notBefore) return page;
    }
  }

  #begin(entry: Entry<Page>, now: number, patience = PATIENCE): Render<Page> {
    entry.triedAt = now;
    const render = new Render<Page>(patience, (self) => this.#run(entry, self));
    entry.rendering = render;
    return render;
  }

  async #run(entry: Entry<Page>, render: Render<Page>): Promise<Page | null> {
    if (this.#running.size >= RENDERS_AT_ONCE) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#running.add(render);
    render.begunAt = this.#outside.now();
    const rendered = await this.#outside.render(entry.url).catch(() => "failed" as const);
    this.#running.delete(render);
    this.#queue.shift()?.();
    entry.rendering = null;
    if (rendered === "failed") {
      if (entry.page === null) this.#shelf.remove(entry);
      return null;
    }
    if (rendered === "gone") {
      this.#shelf.remove(entry);
      return null;
    }
    const { page, bytes, tags } = rendered;
    const believed = tags === null ? Number.POSITIVE_INFINITY : render.begunAt + BELIEVED;
    const freshUntil = isOpenTo(tags, render.heard) ? render.heardAt : believed;
    this.#shelf.put(entry, { page, bytes, tags, begunAt: render.begunAt, freshUntil });
    return page;
  }
}
