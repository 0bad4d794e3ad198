// Makes the production build when there is none of exactly these sources. The stamp in the build is a hash of everything that went
// in; it is removed before a build and written after it, so that neither a stale nor a half-made build is ever served.
import { spawn } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withFileLock } from "#lib/file-lock.ts";
import { hintScripts } from "./compile-hints.ts";
import { filesOfBuilds } from "./earlier-builds.ts";
import { ROOT } from "./prisma.ts";
import { makeWorkerScript } from "./worker-script.ts";

const SOURCES = [
  "{app,components,web,domain,lib,public}/**",
  "prisma/schema.prisma",
  "{next,postcss}.config.*",
  "{proxy,instrumentation}.ts",
  "{tsconfig,package,package-lock}.json",
  "bin/{build,compile-hints,worker-script}.ts",
];
const WAIT_FOR_OTHER_BUILD_MS = 15 * 60_000;

/** `dist` is a folder of the checkout (`.next`). True when it built. Throws with the build's output. */
export async function ensureBuild(dist: string, stop?: AbortSignal, announce = (): void => {}): Promise<boolean> {
  const stamp = path.join(ROOT, dist, "made-from");
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === hashSources();
  if (isFresh()) return false;
  announce();
  return withFileLock(
    path.join(ROOT, ".cache", `build${dist}.lock`),
    async () => {
      if (isFresh()) return false;
      rmSync(stamp, { force: true });
      const sources = hashSources();
      const files = filesOfBuilds(ROOT, dist);
      files.keepFirst();
      await build(dist, stop);
      hintScripts(path.join(ROOT, dist));
      files.joinEarlier();
      await makeWorkerScript(dist);
      mkdirSync(path.dirname(stamp), { recursive: true });
      writeFileSync(stamp, sources);
      return true;
    },
    WAIT_FOR_OTHER_BUILD_MS,
  );
}

/**
 * The names of actions are made with it: the same for all builds of one installation, so that they change only with what they name. Next's
 * own is another every two weeks.
 */
const actionsKey = (secret: string | undefined) =>
  secret
    ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHmac("sha256", secret).update("server actions").digest("base64") }
    : {};

function hashSources(): string {
  const hash = createHash("sha256").update(process.version);
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`\0${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

async function build(dist: string, stop?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules/next/dist/bin/next"), "build"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: its own children end with it.
    detached: true,
    env: {
      ...actionsKey(process.env.AUTH_SECRET),
      ...process.env,
      NODE_ENV: "production",
      AFTERWORD_DIST: dist,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  const end = () => child.pid && process.kill(-child.pid, "SIGTERM");
  stop?.addEventListener("abort", end, { once: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  stop?.removeEventListener("abort", end);
  stop?.throwIfAborted();
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
}
