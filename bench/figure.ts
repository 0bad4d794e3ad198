// What a group of measurements gives: figures with their reach, notes on what could not be measured here, and curves for the plot.

export type Figure = {
  what: string;
  value: number;
  /** As it is written behind the value: "req/s", "kB"; "×" is a ratio. */
  unit: string;
  reach: { most: number } | { least: number };
  /** The two sides of a ratio, or what else the value comes from. */
  from?: string;
};

/** One line of the plot: a point for each length of a discussion. */
export type Curve = { name: string; points: { comments: number; ms: number }[] };

export type Outcome = { figures: Figure[]; curves?: Curve[]; left?: string[] };

export const isReached = ({ value, reach }: Figure) => ("most" in reach ? value <= reach.most : value >= reach.least);

/** Three digits that count, and no more: runs differ by more than the fourth. */
export function written(value: number): string {
  if (!Number.isFinite(value)) return "—";
  const size = Math.abs(value);
  return size >= 100 ? Math.round(value).toLocaleString("en") : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const writtenReach = ({ reach, unit }: Figure) =>
  "most" in reach ? `≤ ${bound(reach.most)} ${unit}` : `≥ ${bound(reach.least)} ${unit}`;

const bound = (value: number) => value.toLocaleString("en");

export const writtenValue = ({ value, unit }: Figure) => `${written(value)} ${unit}`;
