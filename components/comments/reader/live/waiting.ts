// Comments that have come while the page is read and do not stand in it yet, and where they belong. Nothing here knows the page.
import type { Changes } from "#domain/comments/changes.ts";

export type News = Changes;
/** What happened, ids only. */
export type Happened = Exclude<News, { reload: true }>;
export type Arrived = Happened["posted"][number];
/** By id, in the order in which they came: what is answered comes before its answers. */
export type Waiting = ReadonlyMap<string, Arrived>;

export const NONE: Waiting = new Map();

/** What is waiting after some news: what came and still is there. `stands` tells what is on the page already. */
export function waitFor(waiting: Waiting, { posted, gone }: Happened, stands: (id: string) => boolean): Waiting {
  const next = new Map(waiting);
  for (const arrived of posted) next.set(arrived.id, arrived);
  for (const id of [...next.keys()]) if (gone.includes(id) || stands(id)) next.delete(id);
  return next;
}

export const without = (waiting: Waiting, ids: Iterable<string>): Waiting => {
  const next = new Map(waiting);
  for (const id of ids) next.delete(id);
  return next;
};

export type Sorted = {
  /** By the comment on the page beneath which they belong; "" for the discussion itself. */
  here: Map<string, Arrived[]>;
  /** On another page. */
  elsewhere: Arrived[];
};

/** Sorts them by where they belong. `hasPlace` tells of a comment on the page, or of null for the discussion itself. */
export function sort(waiting: Waiting, hasPlace: (parentId: string | null) => boolean): Sorted {
  const sorted: Sorted = { here: new Map(), elsewhere: [] };
  for (const arrived of waiting.values()) {
    let top = arrived;
    for (let above = waiting.get(top.parentId ?? ""); above; above = waiting.get(top.parentId ?? "")) top = above;
    if (!hasPlace(top.parentId)) {
      sorted.elsewhere.push(arrived);
      continue;
    }
    const place = top.parentId ?? "";
    sorted.here.set(place, [...(sorted.here.get(place) ?? []), arrived]);
  }
  return sorted;
}

export const countHere = ({ here }: Sorted) => [...here.values()].reduce((sum, { length }) => sum + length, 0);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** News as it came over the wire or from another tab; null for what is none. */
export function readNews(text: unknown): News | null {
  try {
    const told: unknown = typeof text === "string" ? JSON.parse(text) : text;
    if (!isObject(told)) return null;
    if (told.reload === true) return { reload: true };
    const isWhole =
      Number.isFinite(told.seq) &&
      Number.isFinite(told.count) &&
      [told.posted, told.edited, told.gone].every(Array.isArray) &&
      isObject(told.recommended);
    return isWhole ? (told as Happened) : null;
  } catch {
    return null;
  }
}
