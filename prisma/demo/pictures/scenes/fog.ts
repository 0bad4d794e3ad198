// The fog signal at Cold Point, in the weather it was built for.
import {
  circle,
  element,
  ellipse,
  gradient,
  group,
  line,
  picture,
  polygon,
  rect,
  shape,
  stroke,
  times,
  WIDTH,
} from "../draw.ts";
import { gull } from "../motifs.ts";

const bank = (y: number, opacity: number, seed: number) =>
  group(
    { opacity },
    times(9, (i) =>
      ellipse(
        ((i * 233 + seed * 97) % 1900) - 150,
        y + ((i * 31 + seed * 17) % 44),
        230 + ((i * 71) % 140),
        34 + ((i * 13) % 22),
        "#e9ece0",
      ),
    ),
    rect(0, y + 20, WIDTH, 70, "url(#bank)"),
  );

const ship = group(
  { opacity: 0.42, transform: "translate(330 560)" },
  shape("M-190 0L200 0L168 56L-150 56Z", "#4e6a70"),
  rect(-60, -60, 150, 62, "#4e6a70"),
  rect(-30, -104, 90, 46, "#4e6a70"),
  rect(-2, -160, 34, 60, "#4e6a70"),
  line([-140, 0], [-140, -120], "#4e6a70", 6),
  circle(-140, -124, 7, "#f3c77c"),
);

const signal = group(
  {},
  shape("M900 900L930 660L1010 612L1600 590L1600 900Z", "#3c4f4d"),
  shape("M930 660L1010 612L1040 700L960 780Z", "#4c625e"),
  rect(1120, 420, 330, 190, "#f1ecdb"),
  rect(1120, 420, 60, 190, "#d9d6c4"),
  polygon(
    [
      [1100, 424],
      [1160, 348],
      [1420, 348],
      [1474, 424],
    ],
    "#a8402f",
  ),
  polygon(
    [
      [1100, 424],
      [1160, 348],
      [1180, 348],
      [1160, 424],
    ],
    "#8c3326",
  ),
  rect(1400, 300, 34, 80, "#a8402f"),
  ...[1226, 1306].map(
    (x) => rect(x, 470, 44, 56, "#35504f") + rect(x + 20, 470, 4, 56, "#f1ecdb") + rect(x, 496, 44, 4, "#f1ecdb"),
  ),
  rect(1382, 486, 46, 124, "#a8402f"),
  circle(1418, 552, 4, "#f1ecdb"),
  // The trumpet, from the wall out over the sea.
  polygon(
    [
      [1140, 486],
      [1140, 452],
      [960, 436],
      [960, 502],
    ],
    "#a8402f",
  ),
  polygon(
    [
      [1140, 470],
      [1140, 452],
      [960, 436],
      [960, 462],
    ],
    "#c65a41",
  ),
  shape("M962 430Q900 420 846 352Q836 470 846 586Q900 516 962 508Z", "#a8402f"),
  shape("M962 430Q900 420 846 352L843 420Q900 452 962 458Z", "#c65a41"),
  ellipse(846, 469, 24, 118, "#5a2219"),
  ellipse(846, 469, 24, 118, "none", { stroke: "#e8b08d", "stroke-width": 8 }),
  rect(1020, 508, 12, 110, "#2a3937"),
  line([1026, 560], [1120, 500], "#2a3937", 8),
);

const sound = times(6, (i) => {
  const radius = 130 + i * 104;
  const reach = 0.62;
  const [dx, dy] = [Math.cos(reach) * radius, Math.sin(reach) * radius];
  return stroke(`M${836 - dx} ${469 - dy}A${radius} ${radius} 0 0 0 ${836 - dx} ${469 + dy}`, "#fbf8ea", 15 - i * 1.7, {
    opacity: 0.85 - i * 0.11,
  });
});

export const fog = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#8fa7a3"],
        [0.5, "#c3cdbf"],
        [0.75, "#dcdfce"],
      ]) +
        gradient("bank", [
          [0, "#e9ece0", 0],
          [0.5, "#e9ece0", 0.9],
          [1, "#e9ece0", 0],
        ]) +
        gradient("sea", [
          [0, "#b9c8bf"],
          [1, "#5d7f80"],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    circle(560, 210, 150, "#f0efdf", { opacity: 0.35 }),
    circle(560, 210, 92, "#f6f3e2", { opacity: 0.85 }),
    bank(150, 0.3, 1),
    bank(300, 0.35, 4),
    rect(0, 600, WIDTH, 300, "url(#sea)"),
    ship,
    bank(560, 0.6, 7),
    sound,
    signal,
    bank(716, 0.6, 2),
    times(20, (i) =>
      rect((i * 191) % 900, 690 + ((i * 53) % 190), 60 + (i % 4) * 30, 4, "#e9ece0", { opacity: 0.5, rx: 2 }),
    ),
    bank(850, 0.55, 5),
    gull(1270, 348, 0.9),
  );
