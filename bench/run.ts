// `npm run bench`: what we promise about speed and weight, measured on a site of its own. Speed is a ratio of two things measured in the
// same run wherever it can be, so that it holds on any machine. A whole run writes its table and plot into docs/performance.md.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchEdge } from "./edge.ts";
import { type Figure, isReached, type Outcome, writtenReach, writtenValue } from "./figure.ts";
import { benchFirstRead } from "./first-read.ts";
import { benchLive } from "./live.ts";
import { benchMemory } from "./memory.ts";
import { benchMixed } from "./mixed.ts";
import { benchPlainForm } from "./plain-form.ts";
import { benchPosting } from "./posting.ts";
import { benchFullDatabase, benchReading } from "./reading.ts";
import { QUIET, report } from "./report.ts";
import { type Stage, setStage } from "./stage.ts";
import { benchVotes } from "./votes.ts";
import { benchWaking } from "./waking.ts";
import { benchWeights } from "./weights.ts";

type Group = { run: (stage: Stage) => Promise<Outcome>; withTime?: boolean };

// In this order: what needs quiet first, what fills memory last, and then the memory.
const GROUPS: Record<string, Group> = {
  reading: { run: benchReading },
  edge: { run: benchEdge },
  "first-read": { run: benchFirstRead },
  posting: { run: benchPosting },
  "plain-form": { run: benchPlainForm },
  votes: { run: benchVotes },
  weights: { run: benchWeights },
  waking: { run: benchWaking },
  mixed: { run: benchMixed },
  live: { run: benchLive },
  memory: { run: benchMemory },
  "full-database": { run: benchFullDatabase, withTime: true },
};

const { values } = parseArgs({
  options: { only: { type: "string", multiple: true, default: [] }, long: { type: "boolean", default: false } },
});
const unknown = values.only.find((name) => !(name in GROUPS));
if (unknown) {
  console.error(`There is nothing called ${unknown} to measure: ${Object.keys(GROUPS).join(", ")}.`);
  process.exit(1);
}
process.exitCode = (await measure(values.only, values.long)) ? 0 : 1;

/** Whether everything is within its reach. */
async function measure(only: string[], long: boolean): Promise<boolean> {
  const begun = Date.now();
  const [others = 0] = loadavg();
  if (others > QUIET)
    console.log(
      `– This machine is busy with something else (load ${others.toFixed(1)}): figures come out worse than they are.`,
    );
  const wanted = Object.entries(GROUPS).filter(([name, { withTime }]) =>
    only.length > 0 ? only.includes(name) : long || !withTime,
  );
  const stage = await setStage(long);
  const all: Required<Outcome> = { figures: [], curves: [], left: [] };
  try {
    for (const [name, { run }] of wanted) {
      const { figures, curves = [], left = [] } = await attempt(name, () => run(stage));
      for (const figure of figures) say(figure);
      for (const sentence of left) console.log(`– ${sentence}`);
      all.figures.push(...figures);
      all.curves.push(...curves);
      all.left.push(...left);
    }
  } finally {
    await stage.site.close();
  }
  console.log(`Measured in ${Math.round((Date.now() - begun) / 1_000)} s.`);
  if (only.length === 0) report(all, others);
  return all.figures.every(isReached);
}

/** One group that cannot be measured must not cost the others: it is a figure that is not reached. */
async function attempt(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { figures: [{ what: `${name}: could not be measured`, value: Number.NaN, unit: "", reach: { most: 0 } }] };
  }
}

function say(figure: Figure): void {
  const from = figure.from ? `; ${figure.from}` : "";
  console.log(
    `${isReached(figure) ? "✓" : "✗"} ${figure.what}: ${writtenValue(figure)} (reach ${writtenReach(figure)}${from})`,
  );
}
