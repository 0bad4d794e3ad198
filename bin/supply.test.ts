// What comes in from outside: exactly what was chosen, from the registry, and running nothing at install that was not allowed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (name: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, "..", name), "utf8"));
type Locked = { version?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean };
const {
  dependencies,
  devDependencies,
  allowScripts,
  overrides = {},
} = read("package.json") as Record<"dependencies" | "devDependencies" | "overrides", Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const packages = read("package-lock.json").packages as Record<string, Locked>;
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, "");
const locked = Object.entries(packages).filter(([folder]) => folder !== "");

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

test("every package is pinned to one version, here and in what is locked", () => {
  // "$name" is the version that we ask for ourselves.
  const ownVersions = Object.entries(overrides).filter(([name, version]) => version !== `$${name}`);
  const direct = Object.entries({ ...dependencies, ...devDependencies, ...Object.fromEntries(ownVersions) });
  expect(direct.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  const others = direct.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
  expect(others).toEqual([]);
});

test("few enough to know them all", () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(60);
});

test("nothing comes from a repository, an address or a folder: all from the registry", () => {
  const odd = locked.filter(
    ([, { version = "", resolved, link }]) =>
      link || !EXACT.test(version) || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
  );
  expect(odd.map(([folder]) => folder)).toEqual([]);
});

test("about every script that would run at install somebody has decided", () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => nameOf(folder));
  expect(scripts.filter((name) => allowScripts[name] === undefined)).toEqual([]);
});

test("what must be one is there once", () => {
  for (const name of ["react", "react-dom", "next", "zod", "@prisma/client"])
    expect(locked.filter(([folder]) => nameOf(folder) === name).map(([folder]) => folder)).toEqual([
      `node_modules/${name}`,
    ]);
});
