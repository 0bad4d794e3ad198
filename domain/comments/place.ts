// Where a page of a discussion begins: an order, and the comment beside which it goes on. Comes in as text of an address and is
// checked here; what makes no sense is ignored, never refused: links live longer than what they name.
import { isPath } from "./path.ts";

/** Oldest and newest begin with the first and the last that was said, best with what most recommend (ranking.ts). */
export const ORDERS = ["oldest", "newest", "best"] as const;
export type Order = (typeof ORDERS)[number];

/** A page begins after, or ends before, a top comment of another page; null is the beginning. The text is written by `writeEdge`. */
export type Cursor = { after: string } | { before: string } | null;

export type Place = { order: Order; cursor: Cursor };

/** The place of a top comment in an order. */
export type Edge = {
  path: string;
  /** As PostgreSQL reads it; of the order "best" alone, else "". */
  rank: string;
};

// A rank is 0 or below (ranking.ts); JavaScript and PostgreSQL both write a float with as many digits as bring back the same number.
const RANK = /^(?:0|-\d{1,12}(?:\.\d{1,17})?)$/;

/** Reads what `writeEdge` wrote; null for anything else. */
export function readEdge(order: Order, text: string): Edge | null {
  if (order !== "best") return isPath(text) ? { path: text, rank: "" } : null;
  const [rank = "", path = "", ...more] = text.split("~");
  return more.length === 0 && RANK.test(rank) && isPath(path) ? { path, rank } : null;
}

/** PATH, or RANK~PATH in the order "best": letters that stand in an address as they are. */
export const writeEdge = (order: Order, edge: { path: string; rank: number }) =>
  order === "best" ? `${edge.rank}~${edge.path}` : edge.path;

type Asked = { order?: string | undefined; after?: string | undefined; before?: string | undefined };

/** The place that an address asks for; the first page of the oldest where it asks for nothing that makes sense. */
export function readPlace({ order: name, after = "", before = "" }: Asked): Place {
  const order = ORDERS.find((one) => one === name) ?? "oldest";
  const cursor = readEdge(order, after) ? { after } : readEdge(order, before) ? { before } : null;
  return { order, cursor };
}
