import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { accentsOf, contrast, HOUSE, INKS, nearestReadable, PAPERS, ratioOn, readColour, themeCss } from "./theme.ts";

const GLOBALS = readFileSync(path.resolve("app/globals.css"), "utf8");

/** Both values of a token in app/globals.css; of `var(--x, #value)` the value that stands without a publisher's. */
function token(name: string): { light: string; dark: string } {
  const declared = new RegExp(`--${name}: light-dark\\((.+)\\);`).exec(GLOBALS)?.[1] ?? "";
  const [light, dark] = declared.match(/#[0-9a-f]{6}/g) ?? [];
  if (!light || !dark) throw new Error(`app/globals.css does not give --${name} in both lights`);
  return { light, dark };
}

describe.each(["light", "dark"] as const)("the palette in the %s", (light) => {
  const worst = (name: string) =>
    Math.min(...["paper", "raised"].map((paper) => contrast(token(name)[light], token(paper)[light])));

  test("is what the accent is measured against", () => {
    expect({ paper: token("paper")[light], raised: token("raised")[light] }).toEqual(PAPERS[light]);
    const inks = { ink: token("ink")[light], muted: token("muted")[light], rule: token("rule")[light] };
    expect(inks).toEqual(INKS[light]);
    expect(token("accent")[light]).toBe(HOUSE[light]);
    expect(token("on-accent")[light]).toBe(light === "light" ? HOUSE.onLight : HOUSE.onDark);
  });

  test.each([
    ["ink", 7],
    ["muted", 7],
    ["accent", 4.5],
    ["danger", 4.5],
    ["good", 4.5],
    ["field", 3],
  ])("keeps %s above %f:1 on paper and on raised", (name, ratio) => {
    expect(worst(name)).toBeGreaterThanOrEqual(ratio);
  });

  test("keeps words readable on buttons and on marked passages", () => {
    expect(contrast(token("on-accent")[light], token("accent")[light])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token("ink")[light], token("mark")[light])).toBeGreaterThanOrEqual(7);
  });
});

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test.each([
  ["#8C2F1B", "#8c2f1b"],
  [" 0a5 ", "#00aa55"],
  ["8c2f1b", "#8c2f1b"],
  ["#8c2f1", null],
  ["red", null],
  ["", null],
  ["#8c2f1b;}", null],
])("%j is the colour %j", (text, colour) => expect(readColour(text)).toBe(colour));

describe("a colour that is too pale", () => {
  const hueOf = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  };

  test.each(["#ff6600", "#e0b000", "#33cc66", "#4da3ff", "#ff66cc"])(
    "%s finds its nearest readable neighbour",
    (pale) => {
      const nearest = nearestReadable(pale, "light");
      expect(ratioOn("light", pale)).toBeLessThan(4.5);
      expect(ratioOn("light", nearest)).toBeGreaterThanOrEqual(4.5);
      // No darker than it must be, and of the same hue as far as a screen can show it.
      expect(ratioOn("light", nearest)).toBeLessThan(4.7);
      const apart = Math.abs(hueOf(pale) - hueOf(nearest));
      expect(Math.min(apart, 360 - apart)).toBeLessThan(15);
    },
  );

  test("stays grey when it is grey", () => {
    expect(nearestReadable("#999999", "light")).toMatch(/^#(..)\1\1$/);
  });
});

test.each(["#000000", "#0000ff", "#8c2f1b", "#005f5f", "#4b0082", "#1a1a40", "#6b6b6b"])(
  "%s has a dark companion, and words can be read on both",
  (accent) => {
    const { light, dark, onLight, onDark } = accentsOf(accent);
    expect(light).toBe(accent);
    expect(ratioOn("dark", dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light, onLight)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(4.5);
  },
);

test("the house colour needs no style of its own; a chosen one sets all four", () => {
  expect(themeCss({ accent: null })).toBe("");
  expect(themeCss({ accent: "#005f5f" })).toMatch(
    /^:root\{--accent-light:#005f5f;--accent-dark:#[0-9a-f]{6};--on-accent-light:#ffffff;--on-accent-dark:#000000\}$/,
  );
  expect(themeCss({ accent: "#0000ff" })).toContain("--accent-light:#0000ff");
});
