// Three turbines on Hanger Hill, two at work and one thinking.
import {
  at,
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
  times,
  WIDTH,
} from "../draw.ts";
import { bird, cloud, hills } from "../motifs.ts";

const turbine = (x: number, foot: number, height: number, turn: number, white = "#fdf8ec", shade = "#d3d9d2") => {
  const hub = foot - height;
  const long = height * 0.62;
  const blade = `M0 ${-long * 0.03}Q${long * 0.085} ${-long * 0.2} ${long * 0.03} ${-long}Q${-long * 0.03} ${-long * 0.6} ${-long * 0.03} ${-long * 0.03}Z`;
  return (
    polygon(
      [
        [x - height * 0.012, hub],
        [x + height * 0.012, hub],
        [x + height * 0.028, foot],
        [x - height * 0.028, foot],
      ],
      white,
    ) +
    polygon(
      [
        [x + height * 0.002, hub],
        [x + height * 0.012, hub],
        [x + height * 0.028, foot],
        [x + height * 0.004, foot],
      ],
      shade,
    ) +
    rect(x - height * 0.02, hub - height * 0.025, height * 0.09, height * 0.05, shade, { rx: height * 0.02 }) +
    group(
      { transform: `translate(${x} ${hub}) rotate(${turn})` },
      times(3, (i) => shape(blade, white, { transform: `rotate(${i * 120})` })),
    ) +
    circle(x, hub, height * 0.03, shade)
  );
};

const sheep = (x: number, y: number, size: number, flip = false) =>
  group(
    { transform: `translate(${x} ${y}) scale(${flip ? -size : size} ${size})` },
    ...[-14, -6, 10, 18].map((leg) => rect(leg, -8, 4, 16, "#33413a")),
    ...[
      [-14, -20, 13],
      [0, -25, 15],
      [14, -20, 13],
      [0, -14, 15],
      [-18, -14, 9],
      [19, -13, 9],
    ].map(([cx = 0, cy = 0, r = 0]) => circle(cx, cy, r, "#fbf3df")),
    ellipse(-27, -17, 9, 7, "#33413a", { transform: "rotate(28 -27 -17)" }),
  );

const wall = times(
  46,
  (i) =>
    rect(-10 + i * 36, 800 - Math.sin(i / 7) * 16 + (i % 2) * 3, 33, 15, i % 3 ? "#7f8a72" : "#93997d", { rx: 5 }) +
    rect(6 + i * 36, 816 - Math.sin(i / 7) * 16, 33, 16, i % 2 ? "#6d7a66" : "#7f8a72", { rx: 5 }),
);

export const turbines = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#4c93a8"],
        [0.5, "#a7cdbf"],
        [0.8, "#f5e3b3"],
      ]) +
        gradient("field", [
          [0, "#7fa45b"],
          [1, "#4f7d4c"],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    times(3, (i) => circle(330, 470, 220 - i * 50, "#fdf0c4", { opacity: 0.22 })),
    circle(330, 470, 84, "#fef3cf"),
    cloud(520, 150, 430, "#fdf8ec", 0.85),
    cloud(1120, 330, 380, "#fdf8ec", 0.6),
    cloud(40, 260, 300, "#fdf8ec", 0.6),
    rect(0, 556, WIDTH, 170, "#5f9ea4"),
    times(26, (i) =>
      rect((i * 211) % WIDTH, 566 + ((i * 37) % 60), 40 + (i % 4) * 24, 3, "#d8e6cf", { rx: 2, opacity: 0.7 }),
    ),
    hills(14, 640, 30, "#86b09a", 2),
    turbine(470, 690, 330, 14, "#f3f1e2", "#c3d0c8"),
    hills(3, 690, 46, "#6f9f72", 2),
    turbine(1330, 740, 440, 47),
    hills(23, 742, 34, "url(#field)", 2),
    turbine(900, 806, 640, 22),
    wall,
    rect(0, 834, WIDTH, 70, "#3f6c45"),
    times(34, (i) => line([i * 48 + 8, 846], [i * 48 + 2 + (i % 3) * 6, 826], "#3f6c45", 4)),
    sheep(250, 778, 1.25),
    sheep(350, 788, 1),
    sheep(1120, 786, 1.3, true),
    sheep(1480, 776, 0.9),
    sheep(640, 872, 1.9, true),
    at(0, 0, bird(610, 400, 22, "#33565c", -8), bird(660, 366, 14, "#33565c", 8), bird(1120, 190, 18, "#33565c")),
  );
