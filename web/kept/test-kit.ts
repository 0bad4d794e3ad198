// For the tests of the store: pages whose rendering the test finishes by hand, under a clock that stands still until it is moved.
import { afterEach, beforeEach, expect, vi } from "vitest";
import { KeptPages, type Rendered } from "./store.ts";

type Finish = (rendered: Rendered<string>) => void;

export function keep({ maxBytes }: { maxBytes?: number } = {}) {
  const begun: { url: string; finish: Finish }[] = [];
  const outside = { hearing: true };
  const pages = new KeptPages<string>({
    render: (url) => new Promise((resolve) => begun.push({ url, finish: resolve })),
    now: () => performance.now(),
    isHearing: () => outside.hearing,
    maxBytes,
  });
  return { pages, begun, outside };
}

export type Kept = ReturnType<typeof keep>;

export const page = (text: string, ...tags: string[]): Rendered<string> => ({
  page: text,
  bytes: 10,
  tags: new Set(tags),
});

/** Finishes the newest rendering and lets its waiters know. */
export async function finish({ begun }: Kept, rendered: Rendered<string>) {
  begun.at(-1)?.finish(rendered);
  await settle();
}

export const settle = () => vi.advanceTimersByTimeAsync(0);
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** /a is kept as "one" and depends on article:1; its rendering took no time. */
export async function keepOne(options?: { maxBytes?: number }): Promise<Kept> {
  const kept = keep(options);
  const first = kept.pages.get("/a");
  await finish(kept, page("one", "article:1"));
  expect(await first).toBe("one");
  return kept;
}

/** Call it at the head of a file of tests. */
export function stopClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    // Moments before the clock began are none.
    vi.advanceTimersByTime(60_000);
  });
  afterEach(() => vi.useRealTimers());
}
