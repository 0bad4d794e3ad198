// In a process of its own: once `nextTick` is slow, it is slow for good.
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

const TIMES = `
const turn = () => new Promise((resolve) => setImmediate(resolve));
const nothing = () => {};
async function shortest() {
  let ms = Infinity;
  for (let round = 0; round < 20; round++) {
    const begun = performance.now();
    for (let call = 0; call < 10_000; call++) process.nextTick(nothing);
    await turn();
    ms = Math.min(ms, performance.now() - begun);
  }
  return ms;
}
const before = await shortest();
for (let full = 0; full < 3; full++) {
  globalThis.gc({ type: "major", execution: "sync", flavor: "last-resort" });
  await turn();
}
console.log((await shortest()) / before);
`;

/** How many times as long ten thousand calls take after full collections as before. */
async function slowness(first: string): Promise<number> {
  const args = ["--expose-gc", "--input-type=module", "--eval", first + TIMES];
  return Number((await run(process.execPath, args)).stdout);
}

test("full collections do not make the calls that each answer needs several times as slow", async () => {
  const file = path.join(import.meta.dirname, "tick-shape.ts");
  const kept = await slowness(`import { keepTickShape } from ${JSON.stringify(file)}; keepTickShape();`);
  // The second half says whether this Node still needs it.
  expect([kept < 2, (await slowness("")) > 3]).toEqual([true, true]);
});
