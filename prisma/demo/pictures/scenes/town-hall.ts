// The Town Hall from the front, with everything in its place but the pigeons.
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
import { cloud } from "../motifs.ts";

const BRICK = "#b9533a";
const SHADE = "#963f2d";
const STONE = "#f1dfbd";
const GLASS = "#2c4f5a";

const window_ = (x: number, y: number, width: number, height: number) =>
  shape(
    `M${x - 7} ${y + height + 7}L${x - 7} ${y}A${width / 2 + 7} ${width / 2 + 7} 0 0 1 ${x + width + 7} ${y}L${x + width + 7} ${y + height + 7}Z`,
    STONE,
  ) +
  shape(
    `M${x} ${y + height}L${x} ${y}A${width / 2} ${width / 2} 0 0 1 ${x + width} ${y}L${x + width} ${y + height}Z`,
    GLASS,
  ) +
  rect(x + width / 2 - 1.5, y - width / 2, 3, height + width / 2, STONE) +
  rect(x, y + height * 0.36, width, 3, STONE);

const pigeon = (x: number, y: number, size: number, flip = false, colour = "#5d7280") =>
  group(
    { transform: `translate(${x} ${y}) scale(${flip ? -size : size} ${size})` },
    shape("M-16 -24Q-8 -34 0 -24Q4 -16 22 -8L40 -2Q22 2 6 0Q-10 -2 -13 -14Z", colour),
    shape("M-15 -22L-24 -19L-14 -17Z", "#e2a23b"),
    shape("M0 -15Q14 -15 30 -4Q14 -4 4 -6Q-2 -8 0 -15Z", "#43566250"),
    line([2, 0], [1, 6], "#c8553d", 2.4),
    line([8, 0], [8, 6], "#c8553d", 2.4),
  );

const wing = (x: number) =>
  rect(x, 420, 430, 330, BRICK) +
  rect(x, 420, 430, 12, SHADE) +
  rect(x - 10, 400, 450, 22, STONE) +
  times(11, (i) => rect(x + 4 + i * 40, 376, 22, 26, STONE)) +
  rect(x - 10, 368, 450, 12, STONE) +
  times(4, (i) => window_(x + 42 + i * 98, 486, 52, 76)) +
  rect(x, 590, 430, 12, STONE) +
  times(4, (i) => window_(x + 42 + i * 98, 650, 52, 64));

const tower =
  rect(660, 200, 280, 560, BRICK) +
  rect(660, 200, 34, 560, SHADE) +
  rect(906, 200, 34, 560, SHADE) +
  rect(644, 186, 312, 20, STONE) +
  rect(652, 404, 296, 16, STONE) +
  polygon(
    [
      [662, 186],
      [800, 24],
      [938, 186],
    ],
    "#3f6b66",
  ) +
  polygon(
    [
      [800, 24],
      [938, 186],
      [840, 186],
    ],
    "#345a57",
  ) +
  line([800, 30], [800, -30], "#2b4744", 6) +
  circle(800, 302, 84, STONE) +
  circle(800, 302, 72, "#fbf3df") +
  times(12, (i) => rect(797.5, 236, 5, i % 3 ? 10 : 18, GLASS, { transform: `rotate(${i * 30} 800 302)` })) +
  line([800, 302], [800, 250], GLASS, 6, { transform: "rotate(-82 800 302)" }) +
  line([800, 302], [800, 262], GLASS, 9, { transform: "rotate(58 800 302)" }) +
  circle(800, 302, 7, "#b9533a") +
  times(3, (i) => window_(700 + i * 76, 470, 48, 70));

const porch =
  polygon(
    [
      [640, 600],
      [800, 528],
      [960, 600],
    ],
    STONE,
  ) +
  polygon(
    [
      [678, 592],
      [800, 540],
      [922, 592],
    ],
    "#e0c798",
  ) +
  rect(640, 598, 320, 18, STONE) +
  times(4, (i) => rect(662 + i * 84, 616, 26, 140, STONE) + rect(662 + i * 84 + 17, 616, 9, 140, "#dcc294")) +
  shape("M764 756L764 668A36 36 0 0 1 836 668L836 756Z", "#23413f") +
  line([800, 640], [800, 756], STONE, 3);

export const townHall = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#8fc0b8"],
        [0.55, "#d7e0c4"],
        [0.9, "#f6e6c2"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    cloud(70, 190, 330, "#fbf3df", 0.9),
    cloud(1190, 130, 300, "#fbf3df", 0.9),
    cloud(1060, 280, 170, "#fbf3df", 0.6),
    wing(230),
    wing(940),
    tower,
    porch,
    times(5, (i) => rect(610 - i * 34, 752 + i * 16, 380 + i * 68, 17, i % 2 ? "#e6cfa1" : "#f3e3c0")),
    rect(0, 832, WIDTH, 80, "#c9a46b"),
    rect(0, 828, WIDTH, 8, "#a98450"),
    rect(0, 752, 230, 82, "#6f8f66"),
    rect(1370, 752, 230, 82, "#6f8f66"),
    times(4, (i) => ellipse(40 + i * 56, 756, 40, 34, "#5d7f58") + ellipse(1400 + i * 56, 756, 40, 34, "#5d7f58")),
    // A box for suggestions, and its public.
    rect(1108, 772, 84, 66, "#2f5f73", { rx: 4 }),
    rect(1100, 762, 100, 14, "#24495a", { rx: 4 }),
    rect(1128, 784, 44, 7, "#12262f", { rx: 3 }),
    polygon(
      [
        [1136, 788],
        [1164, 788],
        [1172, 760],
        [1144, 758],
      ],
      "#fbf3df",
    ),
    stroke("M1150 838L1150 860", "#24495a", 12),
    pigeon(1150, 752, 1.25, true),
    pigeon(868, 240, 0.7),
    pigeon(724, 182, 0.8, true),
    pigeon(300, 364, 0.9),
    pigeon(372, 364, 0.9, true, "#7b8b92"),
    pigeon(1268, 364, 0.9, true),
    pigeon(420, 866, 1.5),
    pigeon(500, 880, 1.3, true, "#7b8b92"),
    pigeon(300, 884, 1.4, true),
    pigeon(980, 874, 1.4, false, "#7b8b92"),
    pigeon(1330, 880, 1.5),
  );
