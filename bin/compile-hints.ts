// Asks browsers to compile a page's scripts as soon as they come, beside the page and not in its way (docs/decisions/086-compile-hints.md).
import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Counts at the very beginning of a file alone. */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** `dist`: the folder of a build. What has the hint already stays as it is. */
export function hintScripts(dist: string): void {
  for (const name of globSync("static/**/*.js", { cwd: dist })) {
    const file = path.join(dist, name);
    const script = readFileSync(file, "utf8");
    if (!script.startsWith(HINT)) writeFileSync(file, HINT + script);
  }
}
