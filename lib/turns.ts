// Whoever changes the same row as many others stands in line here before he stands in line in the database. There each who waits keeps one
// of the pool's few connections from everybody else, and is woken, and looks again, at a cost; a few are enough that none is idle.
import { SECOND } from "./clock.ts";

/** One works, one is on its way to the disk, one is ready to follow. */
const AT_ONCE = 3;
/** As long as the database itself would let a lock be waited for (db.ts). Then he goes on, and it says what is the matter. */
const PATIENCE = 2 * SECOND;

type Line = { working: number; waiting: Set<() => void> };
const lines = new Map<string, Line>();

/** Does the work when its turn comes among those of the same `key`, in this process. First come, first served. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const line = lines.get(key) ?? { working: 0, waiting: new Set() };
  lines.set(key, line);
  if (line.working < AT_ONCE) line.working += 1;
  else await turn(line);
  try {
    return await work();
  } finally {
    // Handed on, so that nobody who comes in between takes it.
    const next = line.working <= AT_ONCE ? first(line.waiting) : undefined;
    if (next) next();
    else line.working -= 1;
    if (line.working === 0) lines.delete(key);
  }
}

/** Resolves when a place is handed on, or with a place more when that takes too long. */
const turn = (line: Line) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      line.waiting.delete(go);
      resolve();
    };
    const timer = setTimeout(() => {
      line.working += 1;
      go();
    }, PATIENCE);
    line.waiting.add(go);
  });

function first<Each>(all: Iterable<Each>): Each | undefined {
  for (const one of all) return one;
  return undefined;
}
