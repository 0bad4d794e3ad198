// What happens in one article, read once for all who follow it: after news of it, at most four times a second, and sent to all as the same bytes.
import { type Changes, RELOAD } from "#domain/comments/changes.ts";
import type { Followed } from "#domain/comments/live/queries.ts";
import { SECOND } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { eventBytes, type Stream } from "./stream.ts";

/** Soon enough for a conversation, and a storm of votes costs four readings a second. Also how long one reading serves all who are equally far. */
const PACE = SECOND / 4;
/** Beyond all event numbers (PostgreSQL's integer): to ask after it tells the newest number alone. */
const BEYOND = 2_147_483_647;

export type Read = (articleId: string, after: number) => Promise<Followed | null>;

export class Feed {
  readonly articleId: string;
  /** The newest event that it has read; -1 before the first reading. */
  seq = -1;
  /** When it was last asked for, and when it last began to read: milliseconds of performance.now(). */
  asked = 0;
  looked = Number.NEGATIVE_INFINITY;
  /** Readers cannot open the article, or no longer. */
  gone = false;
  #read: Read;
  #count = 0;
  #streams = new Set<Stream>();
  #stirred = false;
  #running: Promise<void> | null = null;
  #failure: unknown;
  #shared = new Map<number, { changes: Promise<Changes>; until: number }>();

  constructor(articleId: string, read: Read) {
    this.articleId = articleId;
    this.#read = read;
  }

  get followers(): ReadonlySet<Stream> {
    return this.#streams;
  }

  /** Something has happened here: looks at once, or as soon as PACE allows. Resolves when it has; does not throw. */
  stir(): Promise<void> {
    this.#stirred = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#stirred && !this.gone) {
      const wait = this.looked + PACE - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      this.#stirred = false;
      this.looked = performance.now();
      await this.#look().catch((error: unknown) => {
        this.#failure = error;
        log.warn({ err: error, articleId: this.articleId }, "what happened in an article could not be read");
      });
    }
    // In the same breath as the last look at #stirred: no news fall between.
    this.#running = null;
  }

  async #look(): Promise<void> {
    for (let more = true; more; ) {
      const followed = await this.#read(this.articleId, this.seq < 0 ? BEYOND : this.seq);
      if (!followed) return this.#end();
      const { changes, last } = followed;
      this.#count = followed.count;
      if (this.seq < 0) this.seq = last;
      else this.#tell(changes, last);
      more = this.seq < last;
    }
  }

  #tell(changes: Changes, last: number): void {
    const seq = "reload" in changes ? last : changes.seq;
    if (seq === this.seq) return;
    this.seq = seq;
    if (this.#streams.size === 0) return;
    const bytes = eventBytes(seq, changes);
    for (const stream of this.#streams) stream.send(seq, bytes);
  }

  /** Knows what happens from here on. Refuses: not-found. Throws what the database threw. */
  async ready(): Promise<void> {
    this.asked = performance.now();
    if (this.seq < 0) await this.stir();
    if (this.gone) throw new Refusal("not-found");
    if (this.seq < 0) throw this.#failure;
  }

  /** All that happened after an event; RELOAD where that is too much, or no such event is known. */
  async changesAfter(after: number): Promise<Changes> {
    // The page was made a moment ago, after the last reading here; or somebody has made the number up.
    if (after > this.seq) await this.stir();
    if (after > this.seq) return RELOAD;
    if (after === this.seq)
      return { seq: after, count: this.#count, posted: [], edited: [], gone: [], recommended: {} };
    const now = performance.now();
    for (const [key, { until }] of this.#shared) if (until <= now) this.#shared.delete(key);
    const known = this.#shared.get(after) ?? { changes: this.#readAfter(after), until: now + PACE };
    this.#shared.set(after, known);
    return known.changes;
  }

  async #readAfter(after: number): Promise<Changes> {
    const followed = await this.#read(this.articleId, after);
    if (!followed) throw new Refusal("not-found");
    const { changes, last } = followed;
    return "reload" in changes || changes.seq < last ? RELOAD : changes;
  }

  /** From now on this stream is told what happens; first what has happened since its reader was last told. */
  async follow(stream: Stream): Promise<void> {
    if (stream.seq > this.seq) await this.stir();
    if (stream.seq > this.seq) stream.restart(this.seq, eventBytes(this.seq, RELOAD));
    while (stream.seq !== this.seq && stream.isOpen && !this.gone) {
      // What caught it up was read later than what all others know: these catch up first, or it would be told the same twice.
      if (stream.seq > this.seq) {
        const known = this.seq;
        await this.stir();
        if (this.seq === known) break;
        continue;
      }
      const changes = await this.changesAfter(stream.seq);
      const seq = "reload" in changes ? this.seq : changes.seq;
      stream.send(seq, eventBytes(seq, changes));
    }
    if (this.gone) stream.end();
    // Between the last comparison and here nothing can happen.
    else if (stream.isOpen) this.#streams.add(stream);
  }

  leave(stream: Stream): void {
    this.#streams.delete(stream);
  }

  #end(): void {
    this.gone = true;
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }
}
