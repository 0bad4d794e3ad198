// What Next and React themselves send with a page that has no script of its own: an app of one empty page, built as ours is.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "#bin/prisma.ts";

/** Inside of the checkout, so that its packages are ours. */
const FOLDER = path.join(ROOT, ".cache/empty-app");

const FILES = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, outputFileTracingRoot: ${JSON.stringify(ROOT)} };`,
  "app/layout.jsx": "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  "app/page.jsx": "export default () => <p>Nothing.</p>;",
};

/** The page's HTML and the folder in which what its `/_next/` addresses name lies. */
export async function buildEmptyPage(): Promise<{ html: string; dist: string }> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    writeFileSync(path.join(FOLDER, name), text);
  }
  await build();
  const dist = path.join(FOLDER, ".next");
  return { html: readFileSync(path.join(dist, "server/app/index.html"), "utf8"), dist };
}

async function build() {
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules/next/dist/bin/next"), "build"], {
    cwd: FOLDER,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The empty page could not be built:\n${said}`);
}
