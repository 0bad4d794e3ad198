// Arranges the comments of a file as a tree, beneath those that already stand here, in one pass: siblings by time, what lies too deep
// at the nearest ancestor that may have it, every count exact.
import { childPath, MAX_DEPTH, MAX_PATH } from "#domain/comments/path.ts";
import type { Note } from "../records.ts";
import {
  type AddNote,
  type Arrival,
  findParents,
  type Ground,
  type Node,
  type Placed,
  type Standing,
  stand,
} from "./parents.ts";

export type Arrangement = {
  /** In the order of the conversation: parents before replies. */
  placed: Placed[];
  /** Comments that stood here and have new replies beneath them; their counts are what is to be added. */
  grown: Node[];
  rootsMade: number;
  readable: number;
  /** Comments without words that nobody had answered. */
  empty: number;
  notes: Note[];
};

export function arrange(arrivals: Arrival[], ground: Ground): Arrangement {
  const notes: Note[] = [];
  const note = ({ line, number, key }: Arrival, why: string) =>
    notes.push({ line, what: `comment ${number} (id ${key})`, why });
  const standing = stand(ground.standing);
  const all = findParents(arrivals, ground, standing, note);
  const nodes = withoutEmpty(all);
  giveTimes(nodes, ground.fallback, note);
  const { placed, rootsMade } = place(nodes, ground.rootsMade, new Map(ground.standing.map((s) => [s.id, s])), note);
  const readable = count(placed, [...standing.values()]);
  const grown = [...standing.values()].filter((node) => node.repliesMade > 0 || node.branch > 0);
  return { placed, grown, rootsMade, readable, empty: all.length - nodes.length, notes };
}

function withoutEmpty(nodes: Placed[]): Placed[] {
  const replies = new Map<Node, number>();
  for (const { parent } of nodes) if (parent) replies.set(parent, (replies.get(parent) ?? 0) + 1);
  const dropped = new Set<Node>();
  const bare = nodes.filter((node) => node.arrival.isEmpty && !replies.has(node));
  for (let node = bare.pop() as Node | undefined; node; node = bare.pop()) {
    dropped.add(node);
    const { parent } = node;
    if (!parent) continue;
    const left = (replies.get(parent) ?? 0) - 1;
    replies.set(parent, left);
    if (left === 0 && parent.arrival?.isEmpty) bare.push(parent as Placed);
  }
  return dropped.size === 0 ? nodes : nodes.filter((node) => !dropped.has(node));
}

function giveTimes(nodes: Placed[], fallback: Date, note: AddNote): void {
  for (const node of nodes) {
    if (node.arrival.createdAt) continue;
    note(node.arrival, "it has no time that can be read; it got the time of what stands above it");
    let above = node.parent;
    while (above?.arrival && !above.arrival.createdAt) above = above.parent;
    node.createdAt = above?.arrival?.createdAt ?? fallback;
  }
}

const inOrder = (a: Placed, b: Placed) =>
  (a.arrival.place ?? Number.MAX_VALUE) - (b.arrival.place ?? Number.MAX_VALUE) ||
  a.createdAt.getTime() - b.createdAt.getTime() ||
  a.arrival.number - b.arrival.number;

function place(nodes: Placed[], rootsMade: number, standing: Map<string, Standing>, note: AddNote) {
  const replies = new Map<Node, Placed[]>();
  const tops: Placed[] = [];
  for (const node of nodes.toSorted(inOrder)) {
    const siblings = node.parent?.arrival ? (replies.get(node.parent) ?? []) : tops;
    siblings.push(node);
    if (node.parent?.arrival) replies.set(node.parent, siblings);
  }
  const number = (parent: Node) => (standing.get(parent.id)?.repliesMade ?? 0) + parent.repliesMade;
  const placed: Placed[] = [];
  let roots = rootsMade;
  const waiting = tops.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    let parent = node.parent;
    while (parent && (parent.depth >= MAX_DEPTH || childPath(parent.path, number(parent)).length > MAX_PATH))
      parent = parent.parent;
    if (parent !== node.parent)
      note(node.arrival, "it lies deeper than a discussion can; it stands higher up in the same branch");
    node.parent = parent;
    if (parent) {
      node.path = childPath(parent.path, number(parent));
      node.depth = parent.depth + 1;
      node.rootId = parent.rootId;
      parent.repliesMade += 1;
    } else node.path = childPath("", roots++);
    placed.push(node);
    for (const reply of replies.get(node)?.toReversed() ?? []) waiting.push(reply);
  }
  return { placed, rootsMade: roots };
}

/** Adds up from the leaves; gives the number of readable arrivals. */
function count(placed: Placed[], standing: Node[]): number {
  let readable = 0;
  for (const node of placed.toReversed()) {
    const own = node.arrival.isReadable && !node.arrival.isEmpty ? 1 : 0;
    readable += own;
    if (!node.parent) continue;
    node.parent.replies += own;
    node.parent.branch += node.branch + own;
  }
  for (const node of standing.toSorted((a, b) => b.depth - a.depth)) {
    if (node.parent && node.branch > 0) node.parent.branch += node.branch;
  }
  return readable;
}
