// The list of what is kept on the device, and what goes when there is too much of it. Pure.
import { OFFLINE } from "./may-keep.ts";

/** `at`: when it was last seen, in milliseconds. `title`: of pages alone. */
export type Kept = { at: number; bytes: number; title?: string };
export type Shelf = {
  /** Whose browser it was when the last page was kept; "" for nobody who is signed in. */
  who: string;
  /** By path and query. */
  kept: Record<string, Kept>;
};

export const EMPTY_SHELF: Shelf = { who: "", kept: {} };

/** An evening's reading, and no more of a phone than a few photographs. */
export const MOST_PAGES = 50;
export const MOST_BYTES = 20_000_000;

/** What must go: the longest unseen first, until both bounds hold. `stays` is never among them. */
export function tooMuch({ kept }: Shelf, stays: readonly string[] = []): string[] {
  const all = Object.entries(kept).sort(([, a], [, b]) => a.at - b.at);
  let bytes = all.reduce((sum, [, one]) => sum + one.bytes, 0);
  let pages = all.filter(([, one]) => one.title !== undefined).length;
  const gone: string[] = [];
  for (const [address, one] of all) {
    const isPage = one.title !== undefined;
    if (bytes <= MOST_BYTES && !(isPage && pages > MOST_PAGES)) continue;
    if (stays.includes(address)) continue;
    gone.push(address);
    bytes -= one.bytes;
    if (isPage) pages -= 1;
  }
  return gone;
}

/** Pages go with whoever was signed in; from nobody to somebody they stay. Null: who is here is not known. */
export const isAnother = ({ who }: Shelf, now: string | null): boolean => now !== null && who !== "" && who !== now;

/** Whoever can write to a device's storage can put anything there. */
export function readShelf(value: unknown): Shelf {
  const { who, kept } = (value ?? {}) as Partial<Shelf>;
  if (typeof who !== "string" || typeof kept !== "object" || kept === null) return EMPTY_SHELF;
  const sound = Object.entries(kept).filter(([, one]) => Number.isFinite(one?.at) && Number.isFinite(one?.bytes));
  return { who, kept: Object.fromEntries(sound) };
}

export type PageKept = { address: string; title: string; at: number };

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };

/** For a reader: pages alone, the last one seen first, by what stands in their title. */
export const listPages = ({ kept }: Shelf): PageKept[] =>
  Object.entries(kept)
    .flatMap(([address, { title, at }]) =>
      title === undefined || address === OFFLINE
        ? []
        : [{ address, at, title: title.replace(/&[#\w]+;/g, (name) => ENTITIES[name] ?? name) || address }],
    )
    .sort((a, b) => b.at - a.at);
