// What happens, as soon as it has happened: one connection of this process hears PostgreSQL tell of every event, for all who want to know.

import { EVENT_CHANNEL, type News, readNews } from "#domain/record.ts";
import { forgetSite } from "#domain/site/queries.ts";
import { env } from "#lib/env.ts";
import { listen } from "#lib/listen.ts";
import { log } from "#lib/log.ts";

export type { News };

/** Null: some may have been missed; look for yourself. */
type Hear = (news: News | null) => void;

class NewsDesk {
  #hearers = new Set<Hear>();
  #stop: AbortController | null = null;
  #ended: Promise<void> = Promise.resolve();
  #alive = false;

  /** Whether news are being heard now. After they were not, null is told. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Calls back with all that happens from now on; gives what ends that. Hearers must not throw. */
  subscribe(hear: Hear): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** Begins to listen, once, however often it is called; survives a database that goes away. */
  start(): void {
    const url = env().DATABASE_URL;
    if (!url) throw new Error("No database: bin/ sets DATABASE_URL before the site listens.");
    if (this.#stop) return;
    this.#stop = new AbortController();
    const onMessage = (message: string) => {
      this.#alive = true;
      this.#tell(readNews(message));
    };
    const onLost = (error: Error) => {
      this.#alive = false;
      log.warn({ err: error }, "no news are heard until the database is back");
    };
    this.#ended = listen({ url, channel: EVENT_CHANNEL, onMessage, onLost }, this.#stop.signal);
  }

  async stop(): Promise<void> {
    this.#stop?.abort();
    this.#stop = null;
    this.#alive = false;
    await this.#ended;
  }

  #tell(news: News | null): void {
    // Before anybody makes a page of it.
    if (news === null || news.type === "site.changed") forgetSite();
    for (const hear of this.#hearers) hear(news);
  }
}

// Next's module graphs and the server in front of them share one.
const KEY = Symbol.for("afterword.news");
const shared = globalThis as { [KEY]?: NewsDesk };

export const news = (): NewsDesk => (shared[KEY] ??= new NewsDesk());
