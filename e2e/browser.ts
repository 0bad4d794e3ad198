// The browser for the journeys: Playwright's own, or the system's Chromium, or one that can be installed now.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** Chromium without its windows and menus, as Playwright's own is: a page takes half the time of the whole browser's. */
const SHELL = "chromium-headless-shell";
const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium's sandbox refuses root; the rest keeps it from calling home. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of an executable. Throws a sentence when there is none and none can be installed. */
export function findBrowser(): string {
  const found =
    own() ??
    onPath([SHELL]) ??
    fromDebian(SHELL) ??
    onPath(SYSTEM) ??
    mac() ??
    fromPlaywright() ??
    fromDebian("chromium");
  if (found) return found;
  throw new Error(
    "No browser could be found or installed for the browser tests: install Chromium, or run npx playwright install chromium.",
  );
}

const own = () => [chromium.executablePath()].find((file) => file && existsSync(file));

const mac = () => MAC.find((file) => existsSync(file));

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

function fromPlaywright(): string | undefined {
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  return own();
}

/** Only where whoever runs the tests may install packages, as in a container. */
function fromDebian(name: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", name]);
  return onPath([name]);
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: "ignore", timeout: 300_000 });
