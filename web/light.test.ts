import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAPER, readLight } from "./light.ts";

test("what is in the cookie is ours or counts as nothing", () => {
  expect(readLight("dark")).toBe("dark");
  for (const other of [undefined, "", "DARK", '"><script>']) expect(readLight(other)).toBe("device");
});

test("what the browser draws around the page has the colour of the page", () => {
  const css = readFileSync(new URL("../app/globals.css", import.meta.url), "utf8");
  expect(css).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark})`);
});
