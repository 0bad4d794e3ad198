// Gives memory back when there is nothing to do. Under load V8 lets garbage stand, which is quick; afterwards nothing would make it tidy up,
// and a small server would look full for days.
import { performance } from "node:perf_hooks";
import { SECOND } from "./clock.ts";

const LOOK_EVERY = 2 * SECOND;
/** At rest: the process does something in less than a twentieth of the time. */
const AT_REST = 0.05;
/** So many looks in a row: what is thrown away with the garbage is what V8 has made of our code, and the next readers wait for it to be made again. */
const LOOKS_AT_REST = 3;
/** Less than this is not worth the tenth of a second. */
const WORTH_BYTES = 24_000_000;

/** With `node --expose-gc` (bin/heap.mjs); without it nothing is done. */
type Collector = (options: { type: "major"; execution: "sync"; flavor: "last-resort" }) => void;

/** Looks now and then for as long as the process runs, and holds up nobody's end. */
export function tidyAtRest(): void {
  const collect = (globalThis as { gc?: Collector }).gc;
  if (!collect) return;
  let looked = performance.eventLoopUtilization();
  let restful = 0;
  let least = 0;
  setInterval(() => {
    const { utilization } = performance.eventLoopUtilization(looked);
    looked = performance.eventLoopUtilization();
    restful = utilization > AT_REST ? 0 : restful + 1;
    if (restful < LOOKS_AT_REST || process.memoryUsage().heapTotal - least < WORTH_BYTES) return;
    collect({ type: "major", execution: "sync", flavor: "last-resort" });
    least = process.memoryUsage().heapTotal;
  }, LOOK_EVERY).unref();
}
