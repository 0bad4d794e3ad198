// Keeps `process.nextTick` quick for as long as the process runs: V8 forgets the shape of what Node writes down for each call when none
// is alive, and is eight times as slow with the next (docs/decisions/088-ticks-keep-their-shape.md).
import { executionAsyncResource } from "node:async_hooks";

const kept: object[] = [];

/** To be called first: what was forgotten before stays forgotten. */
export function keepTickShape(): void {
  process.nextTick(() => {
    kept.push(executionAsyncResource());
  });
}
