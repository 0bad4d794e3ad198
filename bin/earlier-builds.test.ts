import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesOfBuilds } from "./earlier-builds.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "afterword-builds-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const own = () => path.join(root, ".next/static");

/** As Next does it: the folder is made anew, with a file of this build and one that all builds have. */
function build(name: string) {
  rmSync(path.join(root, ".next"), { recursive: true, force: true });
  mkdirSync(path.join(own(), "chunks"), { recursive: true });
  writeFileSync(path.join(own(), "chunks", `${name}.js`), name);
  writeFileSync(path.join(own(), "chunks", "same.js"), "same");
}
const chunks = () => readdirSync(path.join(own(), "chunks")).sort();

test("the files of the two builds before stay beside those of the present one, and no more", () => {
  const files = filesOfBuilds(root, ".next");
  for (const [n, name] of ["one", "two", "three", "four"].entries()) {
    files.keepFirst();
    build(name);
    files.joinEarlier(n + 1);
  }
  expect(chunks()).toEqual(["four.js", "same.js", "three.js", "two.js"]);
  expect(readFileSync(path.join(own(), "chunks/two.js"), "utf8")).toBe("two");
  expect(readdirSync(path.join(root, ".cache/static.next")).sort()).toEqual(["2", "3", "4"]);
});

test("an installation that kept none yet begins with the build it has", () => {
  build("before");
  const files = filesOfBuilds(root, ".next");
  files.keepFirst();
  build("after");
  files.joinEarlier();
  expect(chunks()).toEqual(["after.js", "before.js", "same.js"]);
  expect(existsSync(path.join(root, ".next/half-0"))).toBe(false);
});
