// Arranges the comments of a file as a tree, beneath those that already stand here, in one pass. Loses none: what has no parent
// becomes a root, a circle is opened, what lies too deep goes to the nearest ancestor that may have it.
import { childPath, MAX_DEPTH, MAX_PATH } from "#domain/comments/path.ts";
import type { Note } from "../records.ts";

/** A comment that wants a place; its words are elsewhere. */
export type Arrival = {
  /** The id that it gets here. */
  id: string;
  /** Ids of the file. */
  key: string;
  parentKey: string | null;
  line: number;
  number: number;
  createdAt: Date | null;
  place: number | null;
  isReadable: boolean;
  /** Without words: kept as a tombstone while it has replies. */
  isEmpty: boolean;
};

/** A comment that stands here already. */
export type Standing = {
  id: string;
  parentId: string | null;
  rootId: string;
  depth: number;
  path: string;
  repliesMade: number;
};

export type Ground = {
  standing: Standing[];
  /** From the file's ids to ours, of comments that stand here. */
  known: ReadonlyMap<string, string>;
  /** From left-out comments to their parents. */
  leftOut: ReadonlyMap<string, string | null>;
  rootsMade: number;
  /** The time of what has none, nor any ancestor that has. */
  fallback: Date;
};

export type Node = {
  arrival: Arrival | null;
  id: string;
  parent: Node | null;
  rootId: string;
  depth: number;
  path: string;
  createdAt: Date;
  /** What is added: replies ever made, readable replies, readable comments beneath. */
  repliesMade: number;
  replies: number;
  branch: number;
};

export type Placed = Node & { arrival: Arrival };

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

const NEVER = new Date(Number.NaN);

const nodeOf = (id: string, arrival: Arrival | null): Node => ({
  arrival,
  id,
  parent: null,
  rootId: id,
  depth: 0,
  path: "",
  createdAt: arrival?.createdAt ?? NEVER,
  repliesMade: 0,
  replies: 0,
  branch: 0,
});

export function arrange(arrivals: Arrival[], ground: Ground): Arrangement {
  const notes: Note[] = [];
  const note = ({ line, number, key }: Arrival, why: string) =>
    notes.push({ line, what: `comment ${number} (id ${key})`, why });
  const standing = stand(ground.standing);
  const all = link(arrivals, ground, standing, note);
  breakCircles(all, note);
  const nodes = withoutEmpty(all);
  giveTimes(nodes, ground.fallback, note);
  const { placed, rootsMade } = place(nodes, ground.rootsMade, new Map(ground.standing.map((s) => [s.id, s])), note);
  const readable = count(placed, [...standing.values()]);
  const grown = [...standing.values()].filter((node) => node.repliesMade > 0 || node.branch > 0);
  return { placed, grown, rootsMade, readable, empty: all.length - nodes.length, notes };
}

type AddNote = (arrival: Arrival, why: string) => void;

function stand(rows: Standing[]): Map<string, Node> {
  const nodes = new Map(
    rows.map((row) => [row.id, { ...nodeOf(row.id, null), rootId: row.rootId, depth: row.depth, path: row.path }]),
  );
  for (const row of rows) {
    const node = nodes.get(row.id);
    if (node && row.parentId !== null) node.parent = nodes.get(row.parentId) ?? null;
  }
  return nodes;
}

function link(arrivals: Arrival[], ground: Ground, standing: Map<string, Node>, note: AddNote): Placed[] {
  const nodes = arrivals.map((arrival) => nodeOf(arrival.id, arrival) as Placed);
  const byKey = new Map<string, Node>(nodes.map((node) => [node.arrival.key, node]));
  const find = (key: string) => byKey.get(key) ?? standing.get(ground.known.get(key) ?? "");
  for (const node of nodes) {
    const { parentKey } = node.arrival;
    if (parentKey === null) continue;
    const parent = find(parentKey);
    if (parent) node.parent = parent;
    else if (ground.leftOut.has(parentKey)) {
      const kept = keptAbove(parentKey, ground.leftOut);
      node.parent = (kept === null ? undefined : find(kept)) ?? null;
      note(
        node.arrival,
        `what it replied to (${parentKey}) was left out; it stands ${node.parent ? "one step higher" : "as a comment of its own"}`,
      );
    } else
      note(node.arrival, `what it replied to (${parentKey}) is not in the file; it stands as a comment of its own`);
  }
  return nodes;
}

/** The first ancestor that was not left out itself. */
function keptAbove(key: string, leftOut: ReadonlyMap<string, string | null>): string | null {
  const seen = new Set<string>();
  let above: string | null = key;
  while (above !== null && leftOut.has(above) && !seen.has(above)) {
    seen.add(above);
    above = leftOut.get(above) ?? null;
  }
  return above;
}

/** Walks up from each comment once; whoever meets his own trail closes a circle, whose earliest comment becomes a root. */
function breakCircles(nodes: Placed[], note: AddNote): void {
  const done = new Set<Node>();
  for (const start of nodes) {
    const trail = new Set<Node>();
    let node: Node | null = start;
    while (node?.arrival && !done.has(node) && !trail.has(node)) {
      trail.add(node);
      node = node.parent;
    }
    if (node && trail.has(node)) {
      const circle = [node];
      for (let next = node.parent; next && next !== node; next = next.parent) circle.push(next);
      const first = circle.reduce((a, b) => ((a.arrival?.number ?? 0) <= (b.arrival?.number ?? 0) ? a : b));
      first.parent = null;
      if (first.arrival) note(first.arrival, "it replies to itself in a circle; it stands as a comment of its own");
    }
    for (const seen of trail) done.add(seen);
  }
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
