// Holds the import rules of docs/architecture.md: prints every breach as FILE: reason, and exits 1 if there is one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const LAYERS = ["app", "components", "web", "domain", "lib"];
const PER_FILE = [
  {
    in: /^(domain|lib)\//,
    imports: /^(next|next-auth|react|react-dom|server-only)(\/|$)/,
    why: "domain and lib run without a request",
  },
  { in: /^components\/ui\/|^lib\//, imports: /^#?domain\//, why: "components/ui and lib know no noun" },
  {
    in: /^app\//,
    imports: /^#domain\/.*\/(queries|commands|jobs)\.ts$/,
    why: "pages read through loaders and write through actions",
    but: /\/route\.ts$/,
  },
  {
    in: /^components\//,
    imports: /^#domain\/.*\/(queries|commands|jobs)\.ts$/,
    why: "components read through loaders, write through actions, and both through endpoints",
    but: /(loaders|actions|endpoints)(\.test)?\.ts$/,
    types: true,
  },
];
/** May use the database: the noun's reads and writes. `web/auth.ts` is next-auth's adapter. */
const MAY_USE_DB = /(^|\/)(queries|commands|jobs)(\.test)?\.ts$|\/endpoints\.test\.ts$|^web\/auth\.ts$/;
const MAY_MINT = /^web\/viewer\.ts$|\.test\.ts$|^(bin|prisma)\/|^domain\/accounts\/viewer\.ts$/;
const MAY_READ_ENV = /^lib\/env(\.test)?\.ts$|^bin\/|\.config\.ts$|^bench\/|^e2e\//;
const VAGUE = /^(utils?|helpers?|misc|common|constants|types|services?|managers?|index)\.tsx?$/;
const MAX_LINES = 250;
/** What hands text on to be read as something else, and who may: each is one place that was looked at. */
const RAW = [
  {
    word: /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/,
    may: /^components\/ui\/raw-leaf\.tsx$|^components\/comments\/reader\/place\.ts$/,
    why: "HTML goes into a page in components/ui/raw-leaf.tsx, and what our own endpoints made in comments/reader/place.ts",
  },
  {
    word: /\$(query|execute)RawUnsafe\b/,
    may: /^prisma\/testing\.ts$/,
    why: "a statement is a template, whose values the database gets apart from it",
  },
  {
    word: /\bPrisma\.raw\((?!\w+ \? "[^"]*" : "[^"]*"\)|"[^"]*"\))/,
    may: /^lib\/prepared\.ts$/,
    why: "nothing but words that stand in the source goes into a statement as they are",
  },
  { word: /\beval\(|\bnew Function\(/, may: /^$/, why: "text is not run" },
];

type Import = { from: string; typeOnly: boolean };

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);
const breaches: string[] = [];
const graph = new Map<string, string[]>();

function importsOf(source: string): Import[] {
  const found = source.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map((m) => ({ from: m[2] ?? m[3] ?? m[4] ?? "", typeOnly: Boolean(m[1]) }));
}

/** The repository path that an import names, or null for a package. */
function resolve(file: string, from: string): string | null {
  if (from.startsWith("#")) return from.slice(1);
  return from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from) : null;
}

const layerOf = (file: string) => LAYERS.indexOf(file.split("/")[0] ?? "");
const nounOf = (file: string) => /^domain\/([^/]+)\//.exec(file)?.[1];

function checkImport(file: string, { from, typeOnly }: Import) {
  const say = (why: string) => breaches.push(`${file}: imports ${from}: ${why}`);
  const target = resolve(file, from);
  const [here, there] = [layerOf(file), target ? layerOf(target) : -1];
  if (here >= 0 && there >= 0 && there < here) say(`${LAYERS[here]} comes after ${LAYERS[there]}`);
  if (there === 0 && here !== 0) say("nothing imports app");
  if (target === "lib/db.ts" && !typeOnly && layerOf(file) >= 0 && !MAY_USE_DB.test(file))
    say("only queries, commands and jobs use the database");
  if (
    target &&
    /\/commands\.ts$/.test(target) &&
    nounOf(file) &&
    nounOf(target) !== nounOf(file) &&
    nounOf(target) !== "limits" &&
    !/\.test\.ts$/.test(file)
  ) {
    say("another noun's commands: raise an event instead");
  }
  for (const rule of PER_FILE) {
    if (rule.in.test(file) && rule.imports.test(from) && !rule.but?.test(file) && !(rule.types && typeOnly))
      say(rule.why);
  }
  if (target && !typeOnly) graph.set(file, [...(graph.get(file) ?? []), target]);
}

function checkFile(file: string) {
  const source = readFileSync(file, "utf8");
  const lines = source.split("\n").length;
  if (lines > MAX_LINES) breaches.push(`${file}: ${lines} lines; the limit is ${MAX_LINES}`);
  if (VAGUE.test(path.basename(file))) breaches.push(`${file}: name the idea`);
  if (/\bprocess\.env\b/.test(source) && !MAY_READ_ENV.test(file) && !/\.test\.ts$/.test(file))
    breaches.push(`${file}: process.env is read in lib/env.ts alone`);
  if (/\bmintViewer\b/.test(source) && !MAY_MINT.test(file))
    breaches.push(`${file}: viewers are minted in web/viewer.ts alone`);
  for (const { word, may, why } of RAW) {
    const isTest = /\.test\.tsx?$|^bin\/check-|^e2e\//.test(file);
    if (!isTest && word.test(source) && !may.test(file)) breaches.push(`${file}: ${why}`);
  }
  for (const found of importsOf(source)) checkImport(file, found);
}

function findCycles() {
  const state = new Map<string, "open" | "done">();
  const walk = (file: string, trail: string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      breaches.push(`a circle: ${[...trail.slice(trail.indexOf(file)), file].join(" → ")}`);
      return;
    }
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of graph.keys()) walk(file, []);
}

for (const file of files) checkFile(file);
findCycles();
for (const breach of breaches) console.error(breach);
process.exit(breaches.length > 0 ? 1 : 0);
