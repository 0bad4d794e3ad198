// Finds what each comment of a file replies to, among the others and among those that stand here already. Loses none: what has no
// parent becomes a root, and a circle is opened.
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

/** All arrivals, each with its parent. */
export function findParents(arrivals: Arrival[], ground: Ground, standing: Map<string, Node>, note: AddNote): Placed[] {
  const nodes = link(arrivals, ground, standing, note);
  breakCircles(nodes, note);
  return nodes;
}

export type AddNote = (arrival: Arrival, why: string) => void;

/** What stands here, by id. */
export function stand(rows: Standing[]): Map<string, Node> {
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
