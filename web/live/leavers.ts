// Whose streams end at once: of whoever logs out, is suspended, is given another role, or changes how he logs in. His browsers come again by
// themselves, as whoever they are then.
import type { EventType } from "#domain/events.ts";
import { log } from "#lib/log.ts";
import type { News } from "../news.ts";
import type { Stream } from "./stream.ts";

const LEAVING: ReadonlySet<EventType> = new Set<EventType>([
  "session.ended",
  "account.suspended",
  "account.role-changed",
  "account.password-changed",
  "account.factor-added",
  "account.factor-removed",
  "account.deleted",
]);

/** The account that an event of the site is about; null where it is about none. */
export type Whose = (seq: number) => Promise<string | null>;

export class Leavers {
  #streams = new Map<string, Set<Stream>>();
  #whose: Whose;

  constructor(whose: Whose) {
    this.#whose = whose;
  }

  /** Gives what is to be called when the stream has closed. */
  note(accountId: string, stream: Stream): () => void {
    const streams = this.#streams.get(accountId) ?? new Set();
    this.#streams.set(accountId, streams.add(stream));
    return () => {
      streams.delete(stream);
      if (streams.size === 0 && this.#streams.get(accountId) === streams) this.#streams.delete(accountId);
    };
  }

  hear({ seq, type }: News): void {
    // Nobody who is logged in listens here: no statement is spent on it.
    if (!LEAVING.has(type) || this.#streams.size === 0) return;
    this.#whose(seq).then(
      (accountId) => {
        for (const stream of this.#streams.get(accountId ?? "") ?? []) stream.end();
      },
      (error: unknown) => log.warn({ err: error, seq }, "whose streams are to end could not be read"),
    );
  }
}
