// Versions below these have known holes; `npm audit` does not answer everywhere, so the list is our own. Raise a floor when an
// advisory names a version.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const FLOORS: Record<string, string> = {
  // Remote code by the Flight decoder (CVE-2025-55182) and what followed in 2026.
  next: "16.4.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  // Sign-in that fails open.
  "next-auth": "5.0.0-beta.32",
  "@auth/core": "0.41.3",
  // Mail header injection and address parsing.
  nodemailer: "9.1.1",
  // Images that overrun their decoder.
  sharp: "0.35.4",
  // Sanitisers that were passed, parsers that were stopped by a few kilobytes.
  dompurify: "3.4.11",
  "sanitize-html": "2.17.4",
  "markdown-it": "14.1.1",
  "linkify-it": "5.0.2",
  "mdast-util-to-hast": "13.2.1",
};

type Locked = { version?: string; optionalDependencies?: Record<string, string> };
const lock = path.resolve(import.meta.dirname, "../package-lock.json");
const { packages } = JSON.parse(readFileSync(lock, "utf8")) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).map(([folder, locked]) => ({
  name: folder.replace(/^.*node_modules\//, ""),
  folder,
  ...locked,
}));

describe("no package is older than the newest hole known in it", () => {
  test.for(Object.entries(FLOORS))("%s is at least %s", ([name, floor]) => {
    const older = installed.filter((found) => found.name === name && isBelow(found.version ?? "0", floor));
    expect(older.map(({ folder, version }) => `${folder} ${version}`)).toEqual([]);
  });
});

test("Prisma's parts are of one version", () => {
  const parts = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];
  const versions = installed.filter(({ folder }) => parts.some((name) => folder === `node_modules/${name}`));
  expect(new Set(versions.map(({ version }) => version)).size).toBe(1);
  const engine = packages["node_modules/@prisma/schema-engine-wasm"]?.version;
  expect(engine?.split("-")[0]).toBe(versions[0]?.version);
});

// npm ci refuses a lock file that lacks one, and npm leaves out what the registry at hand does not carry.
test("the lock file names every platform's packages", () => {
  const missing = installed.flatMap(({ folder, optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${folder}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

/** Both as 1.2.3 or 1.2.3-word.4; a release is above its own pre-releases. */
function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => {
    const [release = "", pre] = text.split("-", 2);
    return [
      ...release.split(".").map(Number),
      pre === undefined ? Number.POSITIVE_INFINITY : Number(pre.split(".").at(-1)),
    ];
  });
  const at = (a ?? []).findIndex((part, i) => part !== b?.[i]);
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
