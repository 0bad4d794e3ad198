// One address with the page that is kept of it, and one rendering of it.
import type { Changed } from "../tags.ts";

export class Entry<Page> {
  readonly url: string;
  page: Page | null = null;
  bytes = 0;
  tags: ReadonlySet<string> | null = new Set();
  /** When the rendering of `page` was begun: it shows at least what was in the database then. */
  begunAt = 0;
  /** What came later may not be in it. */
  freshUntil = 0;
  /** When a rendering was last asked for. */
  triedAt = Number.NEGATIVE_INFINITY;
  seenAt: number;
  rendering: Render<Page> | null = null;

  constructor(url: string, now: number) {
    this.url = url;
    this.seenAt = now;
  }
}

/** Whether a page with these tags may look different after these changes. */
export function isOpenTo(tags: ReadonlySet<string> | null, changes: ReadonlySet<string> | "everything"): boolean {
  if (tags === null) return false;
  if (changes === "everything") return true;
  if (changes.size === 0) return false;
  return tags.size === 0 || [...tags].some((tag) => changes.has(tag));
}

export class Render<Page> {
  /** Infinite while it waits for its turn. */
  begunAt = Number.POSITIVE_INFINITY;
  /** What changed while it was under way: it may have read that before or after. */
  heard: Set<string> | "everything" = new Set<string>();
  /** From when on the page is stale by it. */
  heardAt = Number.POSITIVE_INFINITY;
  /** Gives the page, or null; does not throw. */
  readonly done: Promise<Page | null>;
  /** Resolves when it is done, or when nobody should wait any longer who has an older page. */
  readonly soon: Promise<unknown>;

  /** Milliseconds for which a reader who could have an older page waits. */
  readonly patience: number;

  constructor(patience: number, run: (self: Render<Page>) => Promise<Page | null>) {
    this.patience = patience;
    this.done = run(this);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    this.soon = Promise.race([this.done, late]).finally(() => clearTimeout(timer));
  }

  note(what: Changed, since: number): void {
    this.heardAt = Math.min(this.heardAt, since);
    if (what === "everything") this.heard = what;
    else if (this.heard !== "everything") for (const tag of what) this.heard.add(tag);
  }
}
