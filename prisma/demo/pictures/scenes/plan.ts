// The promenade from above, with every place where the bench was measured.
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
  seeded,
  shape,
  stroke,
  times,
  WIDTH,
} from "../draw.ts";

export const plan = () => {
  const random = seeded(3);
  const seat = (x: number, opacity: number, wood: string) =>
    group(
      { opacity, transform: `translate(${x} 470)` },
      rect(-88, -34, 176, 68, "#26343b", { rx: 6 }),
      times(4, (i) => rect(-82, -28 + i * 15, 164, 10, wood, { rx: 3 })),
    );
  return picture(
    element(
      "defs",
      {},
      gradient("sea", [
        [0, "#1f5f6c"],
        [1, "#3f8f93"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, "#ddb384"),
    rect(0, 0, WIDTH, 290, "url(#sea)"),
    times(46, () =>
      rect(random(0, WIDTH), random(20, 250), random(30, 110), 4, "#a9d0c6", { rx: 2, opacity: random(0.3, 0.8) }),
    ),
    shape(
      `M0 300${times(20, (i) => `Q${i * 80 + 40} ${262 + (i % 3) * 10} ${i * 80 + 80} 300`)}L1600 320L0 320Z`,
      "#f3ead2",
    ),
    rect(0, 312, WIDTH, 40, "#9b7f64"),
    times(17, (i) => circle(20 + i * 98, 332, 10, "#2f5d68")),
    rect(0, 328, WIDTH, 7, "#2f5d68"),
    times(5, (i) => line([0, 400 + i * 92], [WIDTH, 400 + i * 92], "#c99b69", 4)),
    times(12, (row) => line([row * 140 + 30, 352], [row * 140 + 30, 900], "#c99b69", 4)),
    ...[0, 1, 2, 3, 4, 5].map((i) => seat(170 + i * 182 + i * i * 6, 0.2 + i * 0.07, "#fbf0d4")),
    seat(1440, 1, "#a34a33"),
    stroke("M170 620Q760 760 1400 600", "#b4452f", 7, { "stroke-dasharray": "2 22" }),
    polygon(
      [
        [1424, 594],
        [1388, 580],
        [1396, 618],
      ],
      "#b4452f",
    ),
    ...[
      [300, 800],
      [1210, 740],
    ].map(
      ([x = 0, y = 0]) =>
        ellipse(x + 26, y + 30, 70, 60, "#9b7f64", { opacity: 0.4 }) +
        circle(x, y, 70, "#5f8a5c") +
        circle(x - 16, y - 14, 40, "#77a06d"),
    ),
    rect(720, 820, 90, 44, "#2f5d68", { rx: 22 }),
  );
};
