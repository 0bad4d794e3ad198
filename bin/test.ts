// `npm test`: every check there is, the quick ones first; all run even where one fails. Quiet when green, the whole output when red;
// the last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./build.ts";
import { ROOT } from "./prisma.ts";
import { stopSignal } from "./stop-signal.ts";

type Outcome = { passed: number; failed: number; output: string };
type Step = { name: string; run: () => Promise<Outcome> };

const DIST = ".next-test";
const REPORTS = path.join(ROOT, ".cache/reports");
const VITEST = path.join(REPORTS, "vitest.json");
const E2E = path.join(REPORTS, "playwright.json");
const stop = stopSignal();

// What is set for a site on this machine is none of the tests' business.
for (const name of "PORT HOST SITE_URL DATA_DIR DATABASE_URL AUTH_SECRET SMTP_URL MAIL_FROM REDIS_URL TRUSTED_PROXIES LIMITS INSECURE_HTTP METRICS_TOKEN DEMO LOG_LEVEL NODE_ENV".split(
  " ",
))
  delete process.env[name];
Object.assign(process.env, {
  AFTERWORD_DIST: DIST,
  AFTERWORD_E2E_REPORT: E2E,
  NEXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
});

const STEPS: Step[] = [
  { name: "format and lint", run: () => check("@biomejs/biome/bin/biome", "check", "--error-on-warnings") },
  { name: "types", run: checkTypes },
  { name: "layers and imports", run: () => command(path.join(ROOT, "bin/check-structure.ts")) },
  { name: "words and sides", run: () => command(path.join(ROOT, "bin/check-words.ts")) },
  { name: "schema and migrations agree", run: () => command(path.join(ROOT, "bin/migrations.ts"), "check") },
  { name: "unit, database and system tests", run: runVitest },
  { name: "the site builds", run: build },
  { name: "journeys in a browser", run: runPlaywright },
];

process.exit(await main());

async function main(): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of STEPS) {
    if (stop.aborted) return 1;
    const begun = Date.now();
    const { passed, failed, output } = await run();
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - begun) / 1_000);
    console.log(`${failed ? "✗" : "✓"} ${name}: ${failed ? `${failed} failed, ` : ""}${passed} passed (${seconds} s)`);
    if (failed) console.log(output);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

/** One script of ours or of a package; counts as one check. */
async function command(script: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await node(script, ...args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

function check(script: string, ...args: string[]): Promise<Outcome> {
  return command(path.join(ROOT, "node_modules", script), ...args);
}

/** Next first writes the types of the routes. */
async function checkTypes(): Promise<Outcome> {
  const routes = await check("next/dist/bin/next", "typegen");
  return routes.failed ? routes : check("typescript/bin/tsc", "-p", "tsconfig.check.json");
}

async function build(): Promise<Outcome> {
  try {
    await ensureBuild(DIST, stop);
    return { passed: 1, failed: 0, output: "" };
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error) };
  }
}

async function runVitest(): Promise<Outcome> {
  const reporters = ["--reporter=json", `--outputFile.json=${VITEST}`, "--reporter=dot"];
  const { code, output } = await node(path.join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...reporters);
  return tally(code, output, VITEST, (report) => {
    // A file that cannot be loaded has no tests, and is a failure all the same.
    const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  });
}

async function runPlaywright(): Promise<Outcome> {
  const { code, output } = await node(path.join(ROOT, "node_modules/@playwright/test/cli.js"), "test");
  return tally(code, output, E2E, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
  stats: { expected: number; unexpected: number; flaky: number };
};

/** The counts of a runner's report. A runner that fails counts as a failure even where all its tests passed. */
function tally(
  code: number | null,
  output: string,
  file: string,
  count: (report: Report) => Omit<Outcome, "output">,
): Outcome {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")) as Report);
    return { passed, failed: failed || (code === 0 ? 0 : 1), output };
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nThere is no report in ${file}.` };
  }
}

/** Runs a script with this Node and gathers what it says. */
function node(script: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => child.kill("SIGTERM");
    stop.addEventListener("abort", end, { once: true });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.once("close", (code) => {
      stop.removeEventListener("abort", end);
      resolve({ code, output });
    });
  });
}
