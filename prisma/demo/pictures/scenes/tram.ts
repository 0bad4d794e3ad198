// The Number 2 on Customs Hill, which it climbs at the pace of a man with shopping.
import {
  circle,
  element,
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
import { bird, cloud, house } from "../motifs.ts";

const SLOPE = -9;
const walls = ["#d9764f", "#efd9a7", "#5f9a96", "#e8a95b", "#b8574a", "#f3e6c6", "#7fa886", "#dc8a63"];
const roofs = ["#7a3b33", "#8a4a37", "#3d5a5c", "#7a3b33"];

// Each house stands a step higher than the last.
const terrace = times(9, (i) => {
  const x = 250 + i * 158;
  const foot = 760 - (x - 250) * 0.158;
  return house(x, foot + 40, {
    width: 158,
    height: 270 + ((i * 53) % 90),
    wall: walls[i % walls.length] ?? "#efd9a7",
    roof: roofs[i % roofs.length] ?? "#7a3b33",
    window: "#2f4b57",
    lit: "#f8dd97",
    seed: i + 4,
  });
});

const passenger = (x: number, tint: string, hat = false) =>
  circle(x, 118, 17, tint) +
  shape(`M${x - 28} 168Q${x - 26} 138 ${x} 138Q${x + 26} 138 ${x + 28} 168Z`, tint) +
  (hat ? rect(x - 24, 100, 48, 6, tint, { rx: 3 }) + rect(x - 14, 84, 28, 20, tint, { rx: 4 }) : "");

const car = group(
  {},
  rect(0, 60, 620, 190, "#1f5c63", { rx: 20 }),
  rect(0, 172, 620, 42, "#f3e6c6"),
  rect(0, 210, 620, 6, "#c9853b"),
  rect(16, 74, 588, 96, "#16393f", { rx: 10 }),
  ...[0, 1, 2, 3, 4].map((i) => rect(80 + i * 94, 80, 84, 88, "#fbe3a4", { rx: 6 })),
  rect(22, 80, 50, 88, "#cfe0cf", { rx: 6 }),
  rect(552, 80, 46, 88, "#cfe0cf", { rx: 6 }),
  passenger(122, "#274a52"),
  passenger(214, "#7a3b33", true),
  passenger(324, "#274a52"),
  passenger(398, "#54413f"),
  passenger(496, "#7a3b33"),
  passenger(574, "#16393f", true),
  shape("M-6 66Q10 34 60 32L560 32Q610 34 626 66Z", "#f3e6c6"),
  rect(190, 18, 240, 16, "#c9a86a", { rx: 6 }),
  stroke("M310 20L270 -40L334 -92M310 20L350 -40L286 -92", "#16393f", 5),
  line([262, -92], [358, -92], "#16393f", 7),
  circle(612, 196, 11, "#fff1c2"),
  circle(8, 196, 8, "#c2432f"),
  rect(24, 246, 572, 18, "#12292e", { rx: 6 }),
  ...[110, 190, 430, 510].map((x) => circle(x, 268, 27, "#12292e") + circle(x, 268, 12, "#5c7a78")),
  rect(604, 240, 32, 10, "#12292e"),
  rect(-16, 240, 32, 10, "#12292e"),
  circle(310, 193, 17, "#c2432f"),
  stroke("M303 188Q304 181 310 181Q317 181 317 188Q317 193 303 204L318 204", "#f3e6c6", 4),
);

export const tram = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#e98f62"],
        [0.45, "#f5c787"],
        [0.75, "#fbe8bd"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    circle(210, 330, 170, "#fdf0cd", { opacity: 0.25 }),
    circle(210, 330, 118, "#fef3d3"),
    cloud(420, 130, 360, "#fdf0d6", 0.8),
    cloud(1120, 90, 330, "#fdf0d6", 0.7),
    cloud(20, 200, 220, "#fdf0d6", 0.6),
    polygon(
      [
        [0, 520],
        [700, 520],
        [700, 760],
        [0, 760],
      ],
      "#4f8f95",
    ),
    times(16, (i) =>
      rect(10 + ((i * 97) % 420), 534 + ((i * 41) % 150), 60 + (i % 3) * 30, 4, "#e9dcb4", { rx: 2, opacity: 0.7 }),
    ),
    shape("M60 520L98 430L124 520Z", "#fdf3dc"),
    shape("M100 440L140 512L128 516Z", "#f2dfb8"),
    shape("M52 522L146 522L132 538L66 538Z", "#7a3b33"),
    terrace,
    polygon(
      [
        [0, 850],
        [0, 800],
        [WIDTH, 547],
        [WIDTH, 900],
        [0, 900],
      ],
      "#8b7a70",
    ),
    polygon(
      [
        [0, 800],
        [WIDTH, 547],
        [WIDTH, 562],
        [0, 815],
      ],
      "#c9b79c",
    ),
    polygon(
      [
        [0, 872],
        [WIDTH, 700],
        [WIDTH, 900],
        [0, 900],
      ],
      "#6f6260",
    ),
    line([-20, 852], [1620, 592], "#3c3a3c", 7),
    line([-20, 878], [1620, 640], "#3c3a3c", 8),
    times(22, (i) => line([i * 78, 846 - i * 12.35 - 4], [i * 78 + 14, 876 - i * 11.3], "#5d5250", 5)),
    line([-20, 442], [1620, 182], "#3c3a3c", 3),
    ...[330, 1290].map(
      (x) =>
        rect(x, 400 - x * 0.158, 11, 400, "#3a4a48") +
        line([x + 5, 404 - x * 0.158], [x + 110, 424 - x * 0.158], "#3a4a48", 5),
    ),
    group({ transform: `translate(500 528) rotate(${SLOPE})` }, car),
    bird(330, 210, 20, "#7a3b33", -8),
    bird(386, 176, 13, "#7a3b33", 8),
    bird(1010, 120, 15, "#7a3b33"),
    polygon(
      [
        [0, 900],
        [0, 886],
        [WIDTH, 760],
        [WIDTH, 900],
      ],
      "#4c4446",
    ),
  );
