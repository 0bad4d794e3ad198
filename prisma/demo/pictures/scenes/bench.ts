// The bench, the three places where it has been, and the Magistrate in session.
import { circle, element, gradient, group, line, picture, polygon, rect, times, WIDTH } from "../draw.ts";
import { bird, boat, cloud, glitter, gull } from "../motifs.ts";

const seat = (x: number, wood: string, iron: string) =>
  group(
    { transform: `translate(${x} 0)` },
    times(4, (i) => rect(-150, 596 + i * 21, 300, 14, wood, { rx: 4 })),
    polygon(
      [
        [-160, 690],
        [160, 690],
        [176, 712],
        [-176, 712],
      ],
      wood,
    ),
    rect(-176, 712, 352, 8, iron),
    ...[-118, 118].map(
      (leg) =>
        rect(leg - 6, 590, 12, 100, iron, { rx: 4 }) +
        rect(leg - 7, 716, 14, 76, iron, { rx: 4 }) +
        rect(leg - 20, 784, 40, 9, iron, { rx: 4 }),
    ),
    ...[-166, 166].map(
      (arm) =>
        rect(arm - 5, 652, 10, 140, iron, { rx: 4 }) +
        rect(arm - 16, 648, 32, 10, wood, { rx: 4 }) +
        rect(arm - 14, 784, 28, 9, iron, { rx: 4 }),
    ),
  );

const ghost = (x: number, opacity: number) => group({ opacity }, seat(x, "#f7dfb4", "#f7dfb4"));

const railing =
  rect(0, 560, WIDTH, 9, "#2f5d68") +
  rect(0, 634, WIDTH, 5, "#2f5d68") +
  times(17, (i) => rect(20 + i * 98, 552, 10, 190, "#2f5d68", { rx: 4 }) + circle(25 + i * 98, 550, 9, "#2f5d68"));

const paving =
  rect(0, 734, WIDTH, 170, "#d8a878") +
  rect(0, 734, WIDTH, 12, "#b98558") +
  times(2, (i) => line([0, 786 + i * 54], [WIDTH, 786 + i * 54], "#c4925f", 4)) +
  times(13, (i) => line([800 + (i - 6) * 150, 746], [800 + (i - 6) * 236, 900], "#c4925f", 4));

export const bench = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#e9765b"],
        [0.3, "#f29b6c"],
        [0.58, "#f9cf8e"],
        [0.64, "#fde6b4"],
      ]) +
        gradient("sea", [
          [0, "#f0b985"],
          [0.3, "#6fa39c"],
          [1, "#2d7078"],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    times(4, (i) => circle(1010, 452, 330 - i * 58, "#fdebbf", { opacity: 0.16 })),
    circle(1010, 452, 118, "#fdf0cd"),
    cloud(120, 170, 460, "#f6b487", 0.75),
    cloud(1160, 110, 360, "#f3a77c", 0.75),
    cloud(620, 290, 240, "#f8c795", 0.7),
    rect(0, 474, WIDTH, 280, "url(#sea)"),
    glitter(9, 480, 700, 1010, 300, "#fdeec6", 70),
    boat(330, 500, 0.55, "#274e58", "#f4dfb6", "#e9765b"),
    bird(420, 250, 24, "#2f5d68", -8),
    bird(490, 215, 15, "#2f5d68", 10),
    railing,
    paving,
    polygon(
      [
        [1000, 793],
        [1340, 793],
        [1180, 850],
        [760, 850],
      ],
      "#9a6a45",
      { opacity: 0.35 },
    ),
    ghost(180, 0.22),
    ghost(470, 0.34),
    ghost(780, 0.5),
    seat(1170, "#8d3f2c", "#24343b"),
    gull(1240, 596, 1.25),
  );
