// The files of the builds before, which pages that are still open fetch as they need them. A page that was opened before a deploy finds
// them for two deploys more.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

/** Besides the present one. Their files have names by their contents: what is the same in two builds is there once. */
const EARLIER = 2;

/** `dist`: the folder of the build in `root`. What is kept lies in .cache: the build empties its own folder. */
export function filesOfBuilds(root: string, dist: string) {
  const own = path.join(root, dist, "static");
  const shelf = path.join(root, ".cache", `static${dist}`);
  const copy = (from: string, to: string) => cpSync(from, to, { recursive: true, force: false });
  const keep = (name: string) => {
    const half = path.join(shelf, `half-${name}`);
    mkdirSync(shelf, { recursive: true });
    rmSync(half, { recursive: true, force: true });
    copy(own, half);
    // There whole or not at all.
    renameSync(half, path.join(shelf, name));
  };
  return {
    /** Before a build: that of an installation which has kept none yet. */
    keepFirst(): void {
      if (existsSync(own) && !existsSync(shelf)) keep("0");
    },
    /** After a build: its own files are kept, and those before it join them. */
    joinEarlier(now = Date.now()): void {
      keep(String(now));
      const newest = readdirSync(shelf)
        .filter((name) => /^\d+$/.test(name))
        .sort((a, b) => Number(b) - Number(a));
      for (const name of newest.slice(EARLIER + 1)) rmSync(path.join(shelf, name), { recursive: true });
      for (const name of newest.slice(1, EARLIER + 1)) copy(path.join(shelf, name), own);
    },
  };
}
