// A comment was sent and waits for its writer's address: told by whoever sent it to whoever shows it, which may come later.

let last: { id: string; quietly: boolean } | null = null;
const heard = new Set<() => void>();

/** `id`: of the comment. `quietly`: its writer goes on writing meanwhile, or did something else when it was sent. */
export function tellWaits(id: string, quietly: boolean): void {
  last = { id, quietly };
  for (const hear of heard) hear();
}

/** Calls `hear` at once when there was one already; gives what ends it. */
export function hearWaits(hear: () => void): () => void {
  heard.add(hear);
  if (last) hear();
  return () => void heard.delete(hear);
}

/** The one that was sent last, to be shown to its writer unless it was sent quietly; told once. */
export function takeWaits(): string | null {
  const shown = last && !last.quietly ? last.id : null;
  last = null;
  return shown;
}
