// What several pictures share: hills, water, clouds, gulls, houses, lattices.
import {
  at,
  circle,
  group,
  HEIGHT,
  line,
  type Point,
  polygon,
  rect,
  seeded,
  shape,
  stroke,
  times,
  WIDTH,
} from "./draw.ts";

/** A line of hills across the whole width, filled down to the lower edge. `height` is how far it swings. */
export function hills(seed: number, y: number, height: number, fill: string, bumps = 3): string {
  const random = seeded(seed);
  const waves = Array.from({ length: 4 }, (_, i) => ({
    length: (bumps * (i + 1) * random(0.7, 1.3) * Math.PI) / WIDTH,
    phase: random(0, 7),
    height: height / (i + 1.2) ** 1.7,
  }));
  const points: Point[] = [[0, HEIGHT]];
  for (let x = 0; x <= WIDTH; x += 20) {
    points.push([x, y + waves.reduce((sum, wave) => sum + Math.sin(x * wave.length + wave.phase) * wave.height, 0)]);
  }
  return polygon([...points, [WIDTH, HEIGHT]], fill);
}

/** Dashes of light on water: wider and sparser towards the viewer, gathered around `centre`. */
export function glitter(
  seed: number,
  top: number,
  bottom: number,
  centre: number,
  spread: number,
  colour: string,
  count: number,
): string {
  const random = seeded(seed);
  return times(count, () => {
    const depth = random() ** 1.3;
    const y = top + depth * (bottom - top);
    const width = (14 + depth * 120) * random(0.4, 1.1);
    const x = centre + (random() + random() - 1) * spread * (0.35 + depth);
    return rect(x - width / 2, y, width, 2 + depth * 5, colour, { rx: 3, opacity: random(0.25, 0.95) });
  });
}

/** A flat-bottomed poster cloud, `width` across. */
export function cloud(x: number, y: number, width: number, fill: string, opacity = 1): string {
  const unit = width / 10;
  return at(
    x,
    y,
    group(
      { fill, opacity },
      rect(0, -unit, width, unit, fill, { rx: unit / 2 }),
      rect(unit * 1.4, -unit * 1.8, unit * 6, unit * 1.6, fill, { rx: unit * 0.8 }),
      rect(unit * 3, -unit * 2.6, unit * 3.4, unit * 1.8, fill, { rx: unit * 0.9 }),
      rect(unit * 5.2, unit * 0.2, unit * 6.6, unit * 0.6, fill, { rx: unit * 0.3 }),
    ),
  );
}

/** Stars of different size and strength, scattered from the upper edge down to `bottom`. */
export function stars(seed: number, count: number, right: number, bottom: number, colour: string): string {
  const random = seeded(seed);
  return times(count, () =>
    circle(random(0, right), random() * bottom, random(0.8, 2.3), colour, { opacity: random(0.25, 0.95) }),
  );
}

/** A bird far away: two strokes of a wing. */
export const bird = (x: number, y: number, size: number, colour: string, tilt = 0) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${tilt})` },
    shape(
      `M${-size} ${-size * 0.34}Q${-size * 0.42} ${-size * 0.52} 0 0Q${size * 0.42} ${-size * 0.52} ${size} ${-size * 0.34}Q${size * 0.4} ${-size * 0.28} ${size * 0.06} ${size * 0.16}Q0 ${size * 0.22} ${-size * 0.06} ${size * 0.16}Q${-size * 0.4} ${-size * 0.28} ${-size} ${-size * 0.34}Z`,
      colour,
    ),
  );

/** The Magistrate, or a gull much like him, standing; feet at (x, y), facing left (or right with `flip`). */
export const gull = (x: number, y: number, size: number, flip = false) =>
  group(
    { transform: `translate(${x} ${y}) scale(${flip ? -size : size} ${size})` },
    line([-4, -26], [-6, 0], "#e0913d", 3.4),
    line([10, -26], [9, 0], "#e0913d", 3.4),
    shape(
      "M-34 -84Q-22 -98 -8 -86Q0 -74 8 -66Q34 -58 66 -34Q40 -26 12 -22Q-18 -20 -26 -44Q-28 -58 -30 -68Z",
      "#f7f3e8",
    ),
    shape("M-2 -62Q30 -62 74 -28Q40 -30 16 -33Q-6 -38 -2 -62Z", "#7f97a3"),
    shape("M44 -42L88 -22L58 -28Z", "#24323b"),
    shape("M-32 -82L-54 -74Q-52 -69 -47 -70L-29 -73Z", "#e8b23a"),
    circle(-22, -83, 3, "#24323b"),
  );

/** A lattice girder from one point to another: two chords and the zigzag between. */
export function lattice(
  from: Point,
  to: Point,
  startWidth: number,
  endWidth: number,
  bays: number,
  colour: string,
  weight = 5,
): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const side: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const edge = (step: number, sign: number): Point => {
    const along = step / bays;
    const half = (sign * (startWidth + (endWidth - startWidth) * along)) / 2;
    return [from[0] + (to[0] - from[0]) * along + side[0] * half, from[1] + (to[1] - from[1]) * along + side[1] * half];
  };
  return (
    line(edge(0, 1), edge(bays, 1), colour, weight) +
    line(edge(0, -1), edge(bays, -1), colour, weight) +
    times(
      bays,
      (i) =>
        line(edge(i, i % 2 ? 1 : -1), edge(i + 1, i % 2 ? -1 : 1), colour, weight * 0.6) +
        line(edge(i, 1), edge(i, -1), colour, weight * 0.45),
    )
  );
}

export type House = {
  width: number;
  height: number;
  wall: string;
  roof: string;
  window: string;
  lit?: string;
  seed?: number;
};

/** A terraced house; (x, y) is its lower left corner. `lit` windows glow where the seed says. */
export function house(x: number, y: number, { width, height, wall, roof, window, lit, seed = 1 }: House): string {
  const random = seeded(seed);
  const columns = Math.max(1, Math.round(width / 52));
  const rows = Math.max(1, Math.round(height / 78));
  const cell = [width / columns, (height - 12) / rows] as const;
  const pane = (column: number, row: number) => {
    const fill = lit && random() < 0.3 ? lit : window;
    const w = cell[0] * 0.42;
    const h = cell[1] * 0.52;
    const left = x + cell[0] * (column + 0.5) - w / 2;
    const top = y - height + 14 + cell[1] * row + cell[1] * 0.16;
    return (
      rect(left, top, w, h, fill, { rx: 2 }) +
      rect(left + w / 2 - 1, top, 2, h, wall) +
      rect(left, top + h / 2 - 1, w, 2, wall)
    );
  };
  return (
    rect(x, y - height, width, height + 2, wall) +
    polygon(
      [
        [x - 5, y - height],
        [x + width * 0.5, y - height - width * 0.42],
        [x + width + 5, y - height],
      ],
      roof,
    ) +
    rect(x + width * 0.7, y - height - width * 0.42, width * 0.13, width * 0.3, roof) +
    times(rows * columns, (i) => pane(i % columns, Math.floor(i / columns)))
  );
}

/** A small boat; (x, y) is the middle of its waterline. */
export const boat = (x: number, y: number, size: number, hull: string, cabin: string, line_: string) =>
  group(
    { transform: `translate(${x} ${y}) scale(${size})` },
    shape("M-70 -26L78 -34Q70 -6 52 0L-52 0Q-66 -8 -70 -26Z", hull),
    rect(-66, -22, 140, 4, line_, { opacity: 0.7, transform: "rotate(-3)" }),
    rect(-40, -62, 46, 34, cabin, { rx: 3 }),
    rect(-34, -56, 14, 12, line_),
    rect(-14, -56, 14, 12, line_),
    stroke("M22 -30L22 -108M22 -100L64 -34M22 -100L-18 -62", hull, 3),
  );
