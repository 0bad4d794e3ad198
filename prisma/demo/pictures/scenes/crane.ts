// Number Four at dusk, the last crane on a quay that had four.
import {
  circle,
  element,
  glow,
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
import { bird, boat, cloud, glitter, hills, lattice } from "../motifs.ts";

const IRON = "#142c3a";

const sky =
  gradient("sky", [
    [0, "#1d4552"],
    [0.35, "#5f7f79"],
    [0.62, "#e0a16b"],
    [0.8, "#f6cf93"],
  ]) +
  gradient("sea", [
    [0, "#d98f63"],
    [0.25, "#6b6a6b"],
    [1, "#16323f"],
  ]) +
  glow("sun", [
    [0, "#fff1c9"],
    [0.55, "#fde2a3"],
    [1, "#f8c886"],
  ]);

const portal = group(
  {},
  polygon(
    [
      [1040, 742],
      [1064, 742],
      [1100, 560],
      [1084, 560],
    ],
    IRON,
  ),
  polygon(
    [
      [1300, 742],
      [1276, 742],
      [1240, 560],
      [1256, 560],
    ],
    IRON,
  ),
  polygon(
    [
      [1110, 742],
      [1126, 742],
      [1136, 560],
      [1124, 560],
    ],
    "#1d3d4c",
  ),
  polygon(
    [
      [1230, 742],
      [1214, 742],
      [1204, 560],
      [1216, 560],
    ],
    "#1d3d4c",
  ),
  rect(1072, 540, 196, 30, IRON),
  line([1066, 690], [1250, 580], IRON, 6),
  line([1274, 690], [1090, 580], IRON, 6),
  rect(1028, 734, 52, 16, IRON, { rx: 5 }),
  rect(1260, 734, 52, 16, IRON, { rx: 5 }),
  rect(1124, 514, 92, 28, "#1d3d4c"),
);

// The house turns on the portal; the jib leans out over the water, the counterweight hangs behind.
const house = group(
  {},
  polygon(
    [
      [1096, 520],
      [1096, 404],
      [1118, 384],
      [1258, 384],
      [1300, 424],
      [1300, 520],
    ],
    IRON,
  ),
  rect(1108, 418, 50, 40, "#f6cf93"),
  rect(1131, 418, 4, 40, IRON),
  rect(1176, 420, 100, 6, "#2c5261"),
  rect(1176, 436, 100, 6, "#2c5261"),
  rect(1176, 452, 100, 6, "#2c5261"),
  rect(1228, 300, 12, 90, IRON),
  shape("M1190 470L1232 470L1232 512L1190 512Z", "#b4502f"),
  stroke("M1203 482L1203 496L1219 496M1213 480L1213 504", "#f6e4bd", 4.5),
);

const jib =
  lattice([1120, 470], [470, 120], 54, 16, 13, IRON, 7) +
  lattice([1190, 392], [1160, 190], 46, 12, 5, IRON, 6) +
  line([1160, 192], [620, 205], IRON, 3) +
  line([1160, 192], [1290, 420], IRON, 5) +
  line([1160, 192], [840, 316], IRON, 3) +
  polygon(
    [
      [1270, 400],
      [1352, 420],
      [1352, 470],
      [1290, 470],
    ],
    IRON,
  ) +
  line([470, 122], [470, 560], IRON, 2.5) +
  line([478, 122], [478, 560], IRON, 2.5) +
  rect(460, 556, 28, 26, IRON, { rx: 4 }) +
  stroke("M474 582L474 602Q474 622 460 618Q450 614 454 604", IRON, 5) +
  circle(470, 120, 13, IRON) +
  circle(470, 120, 5, "#f6cf93");

const quay =
  rect(690, 748, WIDTH, 160, "#0f2430") +
  rect(690, 744, WIDTH, 10, "#2b4a55") +
  times(9, (i) => rect(720 + i * 104, 768, 16, 140, "#183542")) +
  times(3, (i) => rect(820 + i * 62 - (i % 2) * 6, 724, 26, 22, "#183542", { rx: 8 })) +
  // Stumps of rail and the empty bays where the other three stood.
  times(4, (i) => rect(1380 + i * 60, 738, 34, 6, "#2b4a55")) +
  group(
    {},
    rect(900, 700, 70, 46, "#7a3d2c"),
    rect(906, 706, 58, 6, "#934a35"),
    rect(906, 718, 58, 6, "#934a35"),
    rect(906, 730, 58, 6, "#934a35"),
  ) +
  group({}, circle(1452, 690, 9, IRON), shape("M1440 744L1442 704Q1452 696 1462 704L1464 744Z", IRON));

export const crane = () =>
  picture(
    element("defs", {}, sky),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    circle(560, 500, 330, "#f9dca0", { opacity: 0.12 }),
    circle(560, 500, 250, "#f9dca0", { opacity: 0.16 }),
    circle(560, 500, 176, "url(#sun)"),
    cloud(60, 214, 380, "#c98d6a", 0.5),
    cloud(760, 250, 300, "#d79b71", 0.5),
    cloud(1240, 150, 330, "#7f8f84", 0.5),
    hills(7, 545, 34, "#a9705a", 3),
    hills(11, 566, 22, "#7c5f58", 5),
    rect(0, 585, WIDTH, 320, "url(#sea)"),
    glitter(4, 592, 880, 560, 330, "#fbdca0", 90),
    boat(250, 690, 1.15, "#12303d", "#e8d3a8", "#b4502f"),
    rect(170, 700, 170, 6, "#12303d", { opacity: 0.5, rx: 3 }),
    rect(200, 714, 110, 5, "#12303d", { opacity: 0.35, rx: 3 }),
    quay,
    portal,
    jib,
    house,
    bird(690, 120, 26, IRON, -12),
    bird(770, 78, 17, IRON, 8),
    bird(360, 300, 14, IRON, 0),
  );
