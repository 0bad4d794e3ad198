// What this browser remembers of articles: a list by name, the newest last, the oldest dropped. Where storage is forbidden or full nothing
// is remembered, and nothing breaks.

type Entry<Value> = [article: string, value: Value];

function read<Value>(name: string): Entry<Value>[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter((entry): entry is Entry<Value> => Array.isArray(entry)) : [];
  } catch {
    return [];
  }
}

/** What was kept for this article under this name. Whoever can write to the storage can put anything there: check it. */
export const readKept = (name: string, article: string): unknown =>
  read(name).find((entry) => entry[0] === article)?.[1];

/** Keeps a value, or forgets it where there is none any more. */
export function keep<Value>(name: string, article: string, value: Value | undefined, limit: number): void {
  const others = read<Value>(name).filter((entry) => entry[0] !== article);
  const all = value === undefined ? others : [...others, [article, value]];
  try {
    localStorage.setItem(name, JSON.stringify(all.slice(-limit)));
  } catch {
    // Full or forbidden: this browser forgets.
  }
}
