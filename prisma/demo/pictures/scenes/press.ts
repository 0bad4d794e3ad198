// Old Constance, the hand press, with the first sheets on the line.
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

const IRON = "#22303a";
const LIGHT = "#3b4e59";
const BRASS = "#d39b45";

const sheet = (x: number, y: number, tilt: number, kind: number) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${tilt})` },
    rect(-66, 0, 132, 176, "#f8efd8"),
    rect(-50, 16, 100, 14, IRON),
    rect(-50, 36, 100, 4, "#b4452f"),
    kind % 2 ? rect(-50, 50, 62, 52, "#c9bb98") + rect(20, 50, 30, 52, "#ddd0ae") : rect(-50, 50, 100, 40, "#c9bb98"),
    times(5, (i) => rect(-50, 112 + i * 11, 46, 4, "#a39a84") + rect(4, 112 + i * 11, 46 - (i % 2) * 12, 4, "#a39a84")),
    rect(-48, -12, 10, 26, "#b98d57", { rx: 2 }),
    rect(38, -12, 10, 26, "#b98d57", { rx: 2 }),
  );

const frame =
  shape(
    "M560 720L560 330Q560 180 760 172Q960 180 960 330L960 720L890 720L890 344Q890 250 760 244Q630 250 630 344L630 720Z",
    IRON,
  ) +
  rect(568, 330, 18, 380, LIGHT) +
  rect(898, 330, 18, 380, LIGHT) +
  shape("M640 178Q760 90 880 178Q760 152 640 178Z", BRASS) +
  circle(760, 122, 24, BRASS) +
  circle(760, 122, 11, IRON) +
  rect(530, 712, 140, 30, IRON, { rx: 6 }) +
  rect(850, 712, 140, 30, IRON, { rx: 6 }) +
  polygon(
    [
      [540, 742],
      [660, 742],
      [684, 812],
      [508, 812],
    ],
    IRON,
  ) +
  polygon(
    [
      [860, 742],
      [980, 742],
      [1012, 812],
      [836, 812],
    ],
    IRON,
  ) +
  circle(595, 300, 20, BRASS) +
  circle(925, 300, 20, BRASS);

// Toggle, platen, bar.
const works =
  rect(744, 244, 32, 70, LIGHT) +
  polygon(
    [
      [716, 312],
      [804, 312],
      [784, 384],
      [736, 384],
    ],
    BRASS,
  ) +
  rect(736, 384, 48, 46, LIGHT) +
  rect(650, 430, 220, 36, IRON, { rx: 4 }) +
  rect(640, 464, 240, 18, LIGHT) +
  line([770, 350], [1080, 396], BRASS, 14) +
  line([1060, 393], [1130, 404], "#7b4a2c", 26);

const bed =
  rect(430, 560, 720, 22, LIGHT, { rx: 4 }) +
  rect(430, 582, 720, 16, IRON) +
  times(2, (i) => rect(1010 + i * 110, 598, 20, 216, IRON)) +
  rect(620, 506, 300, 54, "#4c3527") +
  rect(632, 496, 276, 14, "#8d949a") +
  times(22, (i) => rect(636 + i * 12.3, 489 + (i % 3) * 2, 8, 9, i % 5 ? "#aab1b5" : "#787f85")) +
  // Tympan raised, with the sheet upon it.
  polygon(
    [
      [930, 560],
      [948, 560],
      [1156, 330],
      [1140, 318],
    ],
    "#4c3527",
  ) +
  polygon(
    [
      [952, 532],
      [1128, 336],
      [1120, 328],
      [944, 524],
    ],
    "#f8efd8",
  ) +
  circle(500, 634, 54, "none", { stroke: IRON, "stroke-width": 12 }) +
  circle(500, 634, 12, BRASS) +
  times(6, (i) => line([500, 634], [500, 586], IRON, 6, { transform: `rotate(${i * 60} 500 634)` })) +
  line([500, 634], [446, 690], "#7b4a2c", 12);

const typeCase =
  polygon(
    [
      [60, 560],
      [380, 500],
      [380, 530],
      [60, 592],
    ],
    "#8a5a35",
  ) +
  polygon(
    [
      [60, 592],
      [380, 530],
      [380, 560],
      [60, 622],
    ],
    "#6e4529",
  ) +
  times(
    4,
    (i) => rect(84, 636 + i * 44, 282, 36, i % 2 ? "#8a5a35" : "#9a6840") + circle(224, 654 + i * 44, 6, BRASS),
  ) +
  rect(70, 624, 14, 196, "#6e4529") +
  rect(366, 600, 14, 220, "#6e4529");

const table =
  rect(1190, 650, 350, 24, "#8a5a35") +
  rect(1210, 674, 22, 146, "#6e4529") +
  rect(1500, 674, 22, 146, "#6e4529") +
  times(7, (i) =>
    polygon(
      [
        [1230 + (i % 3) * 4, 650 - i * 9],
        [1400 + (i % 2) * 5, 650 - i * 9],
        [1400 + (i % 2) * 5, 642 - i * 9],
        [1230 + (i % 3) * 4, 642 - i * 9],
      ],
      i % 2 ? "#f8efd8" : "#e6d9b8",
    ),
  ) +
  ellipse(1466, 640, 44, 12, IRON) +
  shape("M1424 640L1424 606Q1466 596 1508 606L1508 640Z", "#b4452f") +
  ellipse(1466, 606, 42, 10, "#14191d") +
  stroke("M1476 602L1512 520", "#7b4a2c", 10) +
  shape("M1502 526L1526 536L1540 480L1512 470Z", IRON);

export const press = () =>
  picture(
    element(
      "defs",
      {},
      gradient("wall", [
        [0, "#c9683f"],
        [1, "#e19a58"],
      ]) +
        gradient("floor", [
          [0, "#7a4a34"],
          [1, "#5a3428"],
        ]) +
        gradient("beam", [
          [0, "#fff0c0", 0.5],
          [1, "#fff0c0", 0],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#wall)"),
    rect(1180, 210, 300, 300, "#f8dfa0"),
    rect(1180, 210, 300, 300, "none", { stroke: "#8a4a30", "stroke-width": 16 }),
    rect(1324, 210, 12, 300, "#8a4a30"),
    rect(1180, 354, 300, 12, "#8a4a30"),
    shape("M1190 500L1190 452L1250 430L1310 456L1324 446L1324 500Z", "#8fb0a0"),
    shape("M1336 500L1336 440L1400 462L1472 436L1472 500Z", "#7fa294"),
    polygon(
      [
        [1180, 210],
        [1480, 210],
        [1000, 900],
        [420, 900],
      ],
      "url(#beam)",
      { opacity: 0.55 },
    ),
    rect(0, 806, WIDTH, 100, "url(#floor)"),
    times(3, (i) => line([0, 830 + i * 28], [WIDTH, 830 + i * 28], "#4a2a22", 3)),
    stroke("M-10 60Q420 130 800 70Q1180 20 1610 90", "#5a3428", 5),
    sheet(90, 76, 1, 0),
    sheet(262, 93, -2, 1),
    sheet(434, 98, 1.5, 0),
    sheet(1080, 47, 2, 1),
    sheet(1560, 84, -2, 1),
    typeCase,
    bed,
    frame,
    works,
    table,
  );
