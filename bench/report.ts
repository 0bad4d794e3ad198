// Puts the figures of a whole run into docs/performance.md, between two marks; the words around them are written by hand.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, totalmem } from "node:os";
import path from "node:path";
import { ROOT } from "#bin/prisma.ts";
import { type Figure, isReached, type Outcome, writtenReach, writtenValue } from "./figure.ts";
import { loadMaker } from "./load.ts";
import { plot } from "./plot.ts";

const FILE = path.join(ROOT, "docs/performance.md");
const PLOT = path.join(ROOT, "docs/performance.svg");
/** A load below this is the machine's own housekeeping. */
export const QUIET = 1;
const [BEGIN, END] = ["<!-- figures: written by npm run bench -->", "<!-- /figures -->"];

/** `others`: the load of the machine before the run. */
export function report({ figures, curves, left }: Required<Outcome>, others: number): void {
  const text = readFileSync(FILE, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${FILE} has no place for the figures: "${BEGIN}" … "${END}".`);
  const block = [
    `${BEGIN}\n`,
    machine(others),
    "",
    ...table(figures),
    "",
    ...left,
    ...(left.length > 0 ? [""] : []),
  ].join("\n");
  writeFileSync(FILE, text.slice(0, from) + block + text.slice(to));
  // In the form in which `npm test` wants to find it.
  spawnSync(path.join(ROOT, "node_modules/.bin/biome"), ["format", "--write", FILE]);
  if (curves.length > 0) writeFileSync(PLOT, plot(curves));
}

function machine(others: number): string {
  const [core] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 1e9);
  const busy =
    others > QUIET ? ` The machine was busy with something else (load ${others.toFixed(1)} before the run).` : "";
  return `${day}: ${cpus().length} × ${core?.model.trim()}, ${memory} GB, ${platform()}, Node ${process.versions.node}, load made by ${loadMaker}.${busy}`;
}

function table(figures: Figure[]): string[] {
  const rows = figures.map((figure) => [
    isReached(figure) ? "✓" : "✗",
    figure.what,
    writtenValue(figure).trim(),
    writtenReach(figure).trim(),
    figure.from ?? "",
  ]);
  const head = ["", "figure", "measured", "reach", "from"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
