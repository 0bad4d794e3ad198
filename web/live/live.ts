// All who follow a discussion in this process: how many may, by which article, and how they are let go when the site stops.

import { randomInt } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Changes } from "#domain/comments/changes.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { watchStreams } from "#lib/metrics.ts";
import type { News } from "../news.ts";
import { Feed, type Read } from "./feed.ts";
import { Leavers, type Whose } from "./leavers.ts";
import { Stream } from "./stream.ts";

/** At 30 to 50 kB each, about 100 MB; who comes after that asks from time to time instead. */
const MOST_STREAMS = 2_500;
/** A school or an office behind one address; further browsers there ask instead. */
const MOST_BY_ADDRESS = 20;
/** A reader's phone, his laptop, and windows of other browsers: a browser needs one for all its tabs. */
const MOST_BY_ACCOUNT = 6;
/** Under the half minute or more after which proxies and mobile networks forget a silent connection. */
const TICK = 20 * SECOND;
/** So long an article is remembered that is only asked about (browsers ask each 15 to 30 seconds). */
const REMEMBERED = MINUTE;
/** Without news (the database was away, or a pooler has no LISTEN) what was read is trusted for so long. */
const TRUSTED = SECOND;
/** What a stream that ends may still take to say so. */
const LAST_WORDS = SECOND;

/** Under which all streams are counted. */
const ALL = "all";

/** When to ask again, spread so that not all do at once. */
const refusal = (code: "busy" | "too-many") => new Refusal(code, undefined, { seconds: randomInt(10, 31) });

type NewsDesk = { readonly alive: boolean; subscribe(hear: (news: News | null) => void): () => void };
type Follower = { articleId: string; after: number | null; address: string; accountId: string | null };

type Places = (readonly [name: string, most: number])[];

export class Live {
  #feeds = new Map<string, Feed>();
  #streams = new Map<Stream, Feed>();
  #taken = new Map<string, number>();
  #desk: NewsDesk;
  #read: Read;
  #leavers: Leavers;
  #unsubscribe: () => void;
  #timer: NodeJS.Timeout;
  #closed = false;

  constructor(desk: NewsDesk, read: Read, whose: Whose) {
    this.#desk = desk;
    this.#read = read;
    this.#leavers = new Leavers(whose);
    this.#unsubscribe = desk.subscribe((news) => this.#hear(news));
    watchStreams(() => this.size);
    this.#timer = setInterval(() => this.#tick(), TICK).unref();
  }

  /** Open streams. */
  get size(): number {
    return this.#streams.size;
  }

  /** Answers with a stream of what happens after event `after`; null: from now on. Refuses: busy, too-many, not-found. */
  async open(response: ServerResponse, { articleId, after, address, accountId }: Follower): Promise<void> {
    this.#enter(response, [
      [ALL, MOST_STREAMS],
      [`from ${address}`, MOST_BY_ADDRESS],
      ...(accountId ? [[`of ${accountId}`, MOST_BY_ACCOUNT] as const] : []),
    ]);
    const feed = await this.#feed(articleId);
    if (this.#closed) throw refusal("busy");
    if (response.destroyed) return;
    const stream = new Stream(response, after ?? feed.seq);
    this.#streams.set(stream, feed);
    const forget = accountId ? this.#leavers.note(accountId, stream) : null;
    response.once("close", () => {
      this.#streams.delete(stream);
      forget?.();
      feed.leave(stream);
    });
    try {
      await feed.follow(stream);
    } catch (error) {
      // The head is out: the browser comes again, and is then told what is wrong.
      if (!(error instanceof Refusal)) log.warn({ err: error, articleId }, "a stream could not be caught up");
      stream.end();
    }
  }

  /** The same for who asks instead of listening. Refuses: not-found. */
  async changesAfter(articleId: string, after: number): Promise<Changes> {
    const feed = await this.#feed(articleId);
    if (!this.#desk.alive && performance.now() - feed.looked > TRUSTED) await feed.stir();
    return feed.changesAfter(after);
  }

  /** Lets everybody go: at once, and never later than in a second. */
  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    clearInterval(this.#timer);
    const streams = [...this.#streams.keys()];
    for (const stream of streams) stream.part();
    const cut = () => {
      for (const stream of streams) stream.cut();
    };
    setTimeout(cut, LAST_WORDS).unref();
  }

  /** Takes a place for as long as the answer is open. */
  #enter(response: ServerResponse, places: Places): void {
    if (this.#closed) throw refusal("busy");
    const full = places.find(([name, most]) => (this.#taken.get(name) ?? 0) >= most);
    if (full) throw refusal(full[0] === ALL ? "busy" : "too-many");
    for (const [name] of places) this.#taken.set(name, (this.#taken.get(name) ?? 0) + 1);
    response.once("close", () => {
      for (const [name] of places) {
        const left = (this.#taken.get(name) ?? 1) - 1;
        if (left > 0) this.#taken.set(name, left);
        else this.#taken.delete(name);
      }
    });
  }

  async #feed(articleId: string): Promise<Feed> {
    const known = this.#feeds.get(articleId);
    const feed = known && !known.gone ? known : new Feed(articleId, this.#read);
    // Before it is read: what happens meanwhile stirs it.
    this.#feeds.set(articleId, feed);
    try {
      await feed.ready();
    } catch (error) {
      if (feed.followers.size === 0 && this.#feeds.get(articleId) === feed) this.#feeds.delete(articleId);
      throw error;
    }
    return feed;
  }

  #hear(news: News | null): void {
    if (news?.articleId === SITE_STREAM) this.#leavers.hear(news);
    if (news) void this.#feeds.get(news.articleId)?.stir();
    else for (const feed of this.#feeds.values()) void feed.stir();
  }

  #tick(): void {
    const now = performance.now();
    for (const stream of this.#streams.keys()) stream.beat();
    for (const [articleId, feed] of this.#feeds) {
      const isFollowed = feed.followers.size > 0;
      if (feed.gone || (!isFollowed && now - feed.asked > REMEMBERED)) this.#feeds.delete(articleId);
      // Nothing was heard for a while: either nothing happened, or nobody told.
      else if (isFollowed && now - feed.looked >= TICK) void feed.stir();
    }
  }
}
