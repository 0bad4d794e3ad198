// Cold Point light, sweeping.
import { circle, element, gradient, group, picture, polygon, rect, shape, stroke, times, WIDTH } from "../draw.ts";
import { bird, hills, stars } from "../motifs.ts";

const swell = (y: number, fill: string, crest: string, shift: number) => {
  const crests = times(
    9,
    (i) =>
      `Q${i * 200 - 100 + shift} ${y - 46} ${i * 200 + 10 + shift} ${y}Q${i * 200 + 50 + shift} ${y + 14} ${i * 200 + 100 + shift} ${y + 4}`,
  );
  return (
    shape(`M-400 900L-400 ${y}L${-200 + shift} ${y}${crests}L2000 ${y}L2000 900Z`, fill) +
    stroke(`M${-200 + shift} ${y}${crests}`, crest, 5)
  );
};

const tower = group(
  {},
  polygon(
    [
      [1052, 640],
      [1088, 262],
      [1192, 262],
      [1228, 640],
    ],
    "#f4ead2",
  ),
  polygon(
    [
      [1060, 556],
      [1069, 462],
      [1211, 462],
      [1220, 556],
    ],
    "#c2432f",
  ),
  polygon(
    [
      [1078, 368],
      [1087, 274],
      [1193, 274],
      [1202, 368],
    ],
    "#c2432f",
  ),
  polygon(
    [
      [1140, 262],
      [1192, 262],
      [1228, 640],
      [1160, 640],
    ],
    "#0f2138",
    { opacity: 0.22 },
  ),
  rect(1064, 244, 152, 20, "#1b2f47", { rx: 3 }),
  times(8, (i) => rect(1068 + i * 20.4, 216, 4, 30, "#1b2f47")),
  rect(1064, 212, 152, 5, "#1b2f47"),
  rect(1098, 158, 84, 88, "#ffe9a8"),
  times(4, (i) => rect(1096 + i * 27.6, 158, 5, 88, "#1b2f47")),
  rect(1098, 199, 84, 4, "#1b2f47"),
  shape("M1086 160Q1140 84 1194 160Z", "#c2432f"),
  shape("M1140 122Q1170 126 1194 160L1140 160Z", "#992f22"),
  circle(1140, 108, 9, "#1b2f47"),
  stroke("M1140 100L1140 66", "#1b2f47", 4),
  shape("M1122 640L1122 594A18 18 0 0 1 1158 594L1158 640Z", "#1b2f47"),
  ...[
    [1132, 510],
    [1136, 410],
    [1138, 310],
  ].map(([x = 0, y = 0]) => rect(x, y, 15, 26, "#1b2f47", { rx: 7 })),
);

export const lighthouse = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#0d1f3a"],
        [0.5, "#1f4662"],
        [0.85, "#5b8a8c"],
      ]) +
        gradient(
          "west",
          [
            [0, "#ffe9a8", 0],
            [1, "#ffe9a8", 0.92],
          ],
          { x1: 0, x2: 1, y2: 0 },
        ) +
        gradient(
          "east",
          [
            [0, "#ffe9a8", 0.92],
            [1, "#ffe9a8", 0.1],
          ],
          { x1: 0, x2: 1, y2: 0 },
        ),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    stars(64, 130, WIDTH, 470, "#f4ead2"),
    polygon(
      [
        [1140, 190],
        [-60, 20],
        [-60, 420],
        [1140, 214],
      ],
      "url(#west)",
    ),
    polygon(
      [
        [1140, 194],
        [-60, 130],
        [-60, 310],
        [1140, 210],
      ],
      "url(#west)",
      { opacity: 0.6 },
    ),
    polygon(
      [
        [1140, 194],
        [1660, 120],
        [1660, 292],
        [1140, 210],
      ],
      "url(#east)",
      { opacity: 0.75 },
    ),
    circle(1140, 202, 120, "#ffe9a8", { opacity: 0.16 }),
    circle(1140, 202, 76, "#ffe9a8", { opacity: 0.24 }),
    hills(31, 590, 26, "#2f6172", 3),
    swell(648, "#2a6377", "#8dbab0", -30),
    // The rock with the keepers' house and its one lit window.
    shape(
      "M740 760L800 690L872 676L930 628L1010 640L1260 632L1440 642L1490 690L1520 742L1640 760L1640 900L700 900Z",
      "#14273a",
    ),
    shape("M800 690L872 676L930 628L1010 640L990 700L900 730Z", "#22405a"),
    shape("M1330 634L1440 642L1490 690L1420 720L1370 690Z", "#22405a"),
    rect(1240, 566, 168, 84, "#e3d6b8"),
    polygon(
      [
        [1226, 568],
        [1270, 520],
        [1380, 520],
        [1422, 568],
      ],
      "#3a4f63",
    ),
    rect(1374, 492, 20, 50, "#3a4f63"),
    rect(1262, 590, 26, 32, "#1b2f47"),
    rect(1310, 590, 26, 32, "#ffd576"),
    rect(1360, 590, 26, 32, "#1b2f47"),
    tower,
    swell(744, "#1d4c63", "#a9cdc0", 60),
    swell(816, "#133a52", "#6fa3a3", -60),
    swell(878, "#0d2a40", "#47788a", 20),
    bird(610, 240, 24, "#0d1f3a", -6),
    bird(540, 290, 16, "#0d1f3a", 10),
    bird(700, 320, 13, "#0d1f3a", 0),
  );
