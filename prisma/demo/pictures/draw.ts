// The brushes of the demo pictures: SVG as text. Nothing here depends on the clock or on chance, so a picture is the same each time.

export const WIDTH = 1600;
export const HEIGHT = 900;

export type Point = readonly [x: number, y: number];
type Attributes = Record<string, string | number>;

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32). */
export function seeded(seed: number) {
  let state = seed >>> 0;
  return (low = 0, high = 1) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (high - low);
  };
}

const short = (value: number) => Math.round(value * 10) / 10;
const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value * 1000) / 1000 : value}"`)
    .join("");

export const element = (name: string, attributes: Attributes, inside = "") =>
  `<${name}${written(attributes)}>${inside}</${name}>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}) =>
  element("rect", { x, y, width, height, fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
  element("circle", { cx, cy, r, fill, ...more });

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}) =>
  element("ellipse", { cx, cy, rx, ry, fill, ...more });

export const shape = (d: string, fill: string, more: Attributes = {}) => element("path", { d, fill, ...more });

export const stroke = (d: string, colour: string, width: number, more: Attributes = {}) =>
  element("path", {
    d,
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    ...more,
  });

export const line = (from: Point, to: Point, colour: string, width: number, more: Attributes = {}) =>
  stroke(`M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`, colour, width, more);

export const polygon = (points: readonly Point[], fill: string, more: Attributes = {}) =>
  shape(`M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`, fill, more);

export const group = (attributes: Attributes, ...inside: string[]) => element("g", attributes, inside.join(""));

export const at = (x: number, y: number, ...inside: string[]) =>
  group({ transform: `translate(${x} ${y})` }, ...inside);

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join("");

/** A gradient to be named as `url(#id)`; stops run from top to bottom unless `more` says otherwise. */
export const gradient = (
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  more: Attributes = {},
) => element("linearGradient", { id, x1: 0, y1: 0, x2: 0, y2: 1, ...more }, colours(stops));

export const glow = (
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  more: Attributes = {},
) => element("radialGradient", { id, ...more }, colours(stops));

const colours = (stops: readonly (readonly [number, string, number?])[]) =>
  stops
    .map(([offset, colour, opacity = 1]) => element("stop", { offset, "stop-color": colour, "stop-opacity": opacity }))
    .join("");

export const picture = (...layers: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${layers.join("")}</svg>`;
