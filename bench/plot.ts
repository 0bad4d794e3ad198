// Curves over the length of a discussion as an SVG that fits the reader's light: both axes logarithmic, the lines named at their ends.
import { type Curve, written } from "./figure.ts";

const [WIDTH, HEIGHT] = [720, 360];
const FRAME = { left: 64, right: 510, top: 24, bottom: 310 };
/** Names of lines whose ends lie closer than this would cover one another. */
const LINE_HEIGHT = 18;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1c1b19; }
  .quiet { fill: #6b675f; }
  .grid { stroke: #d9d5cb; stroke-width: 1; }
  .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
  .c0 { stroke: #a3341f; } .c1 { stroke: #1f5f8b; } .c2 { stroke: #3f6b2f; } .c3 { stroke: #6d4a8c; }
  .d0 { fill: #a3341f; } .d1 { fill: #1f5f8b; } .d2 { fill: #3f6b2f; } .d3 { fill: #6d4a8c; }
  @media (prefers-color-scheme: dark) {
    text { fill: #eceae4; } .quiet { fill: #a39e93; } .grid { stroke: #3b3934; }
    .c0 { stroke: #ef8a75; } .c1 { stroke: #7db8e0; } .c2 { stroke: #9cc98a; } .c3 { stroke: #c0a2dc; }
    .d0 { fill: #ef8a75; } .d1 { fill: #7db8e0; } .d2 { fill: #9cc98a; } .d3 { fill: #c0a2dc; }
  }`;

type Scale = (value: number) => number;

/** The whole file. Up to four curves. */
export function plot(curves: Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const lengths = [...new Set(points.map(({ comments }) => comments))].sort((a, b) => a - b);
  const heights = decades(points.map(({ ms }) => ms));
  const x = logScale([lengths[0] ?? 1, lengths.at(-1) ?? 10], [FRAME.left, FRAME.right]);
  const y = logScale([heights[0] ?? 1, heights.at(-1) ?? 10], [FRAME.bottom, FRAME.top]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Milliseconds over comments in the discussion">`,
    `<style>${STYLE}\n</style>`,
    ...heights.map(
      (ms) =>
        line(`M${FRAME.left} ${y(ms)}H${FRAME.right}`, "grid") +
        text(FRAME.left - 8, y(ms) + 4, label(ms), "end", "quiet"),
    ),
    ...lengths.map((length) => text(x(length), FRAME.bottom + 20, length.toLocaleString("en"), "middle", "quiet")),
    text(FRAME.left, FRAME.bottom + 42, "comments in the discussion", "start", "quiet"),
    text(FRAME.left - 8, FRAME.top - 10, "ms", "end", "quiet"),
    ...curves.map((curve, n) => drawn(curve, n, x, y)),
    ...names(curves, y),
    "</svg>\n",
  ].join("\n");
}

function drawn({ points }: Curve, n: number, x: Scale, y: Scale): string {
  const way = points.map(({ comments, ms }, i) => `${i ? "L" : "M"}${x(comments)} ${y(ms)}`).join("");
  const dots = points.map(({ comments, ms }) => `<circle class="d${n}" cx="${x(comments)}" cy="${y(ms)}" r="3.5"/>`);
  return `${line(way, `curve c${n}`)}${dots.join("")}`;
}

/** Beside the last points, pushed apart where they would cover one another. */
function names(curves: Curve[], y: Scale): string[] {
  const ends = curves
    .map(({ name, points }, n) => ({ n, name, ms: points.at(-1)?.ms ?? 1 }))
    .sort((a, b) => b.ms - a.ms);
  let above = Number.NEGATIVE_INFINITY;
  return ends.map(({ n, name, ms }) => {
    above = Math.max(y(ms) + 4, above + LINE_HEIGHT);
    return `<text class="d${n}" x="${FRAME.right + 12}" y="${above}">${name}: ${written(ms)}</text>`;
  });
}

function logScale([from, to]: [number, number], [start, end]: [number, number]): Scale {
  const span = Math.log10(to) - Math.log10(from) || 1;
  return (value) => Math.round((start + ((Math.log10(value) - Math.log10(from)) / span) * (end - start)) * 10) / 10;
}

/** The powers of ten around the values. */
function decades(values: number[]): number[] {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  return Array.from({ length: Math.max(high - low, 1) + 1 }, (_, i) => 10 ** (low + i));
}

const label = (ms: number) => (ms >= 1 ? ms.toLocaleString("en") : String(ms));
const line = (d: string, kind: string) => `<path class="${kind}" d="${d}"/>`;
const text = (x: number, y: number, words: string, anchor: string, kind: string) =>
  `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
