// What has been handed in: each thing by itself, standing on (x, y) where it can stand.
import { circle, ellipse, group, line, polygon, rect, shape, stroke, times } from "../draw.ts";

export const INK = "#26323a";

export const tag = (x: number, y: number) =>
  line([x, y - 26], [x, y], "#e9d9b0", 2) +
  polygon(
    [
      [x - 13, y],
      [x + 13, y],
      [x + 13, y + 34],
      [x - 13, y + 34],
    ],
    "#f3e3b8",
  ) +
  rect(x - 8, y + 12, 16, 3, "#b4452f") +
  rect(x - 8, y + 20, 12, 3, "#b9a77e");

export const umbrella = (x: number, foot: number, colour: string, lean: number) =>
  group(
    { transform: `rotate(${lean} ${x} ${foot})` },
    line([x, foot], [x, foot - 226], INK, 5),
    stroke(
      `M${x} ${foot - 222}Q${x} ${foot - 250} ${x + 16} ${foot - 250}Q${x + 30} ${foot - 248} ${x + 28} ${foot - 232}`,
      "#b9853f",
      8,
    ),
    polygon(
      [
        [x - 4, foot - 4],
        [x - 22, foot - 184],
        [x + 22, foot - 184],
        [x + 4, foot - 4],
      ],
      colour,
    ),
    line([x - 8, foot - 180], [x, foot - 20], "#00000040", 4),
    rect(x - 18, foot - 128, 36, 8, "#f3e3b8"),
  );

export const trombone =
  stroke("M210 330L520 330Q548 330 548 306Q548 282 520 282L190 282", "#d9a441", 10) +
  stroke("M190 282Q150 282 150 306Q150 330 190 330L330 330", "#c18c30", 10) +
  shape("M196 276Q110 274 70 226L70 340Q112 290 196 290Z", "#e2b352") +
  ellipse(70, 283, 13, 58, "#a87725") +
  line([360, 282], [360, 330], "#c18c30", 8) +
  line([440, 282], [440, 330], "#c18c30", 8) +
  rect(206, 322, 22, 16, "#f0cf83", { rx: 3 });

export const suitcase = (x: number, y: number) =>
  rect(x, y - 120, 210, 120, "#a8502f", { rx: 12 }) +
  rect(x + 26, y - 120, 16, 120, "#8a3d25") +
  rect(x + 168, y - 120, 16, 120, "#8a3d25") +
  stroke(
    `M${x + 76} ${y - 122}Q${x + 78} ${y - 150} ${x + 105} ${y - 150}Q${x + 132} ${y - 150} ${x + 134} ${y - 122}`,
    "#5e2a1b",
    9,
  ) +
  rect(x + 66, y - 82, 18, 14, "#e2b352", { rx: 3 }) +
  rect(x + 128, y - 82, 18, 14, "#e2b352", { rx: 3 }) +
  circle(x + 106, y - 40, 21, "#4f8f8a") +
  rect(x + 92, y - 44, 28, 8, "#f3e3b8");

export const teapot = (x: number, y: number) =>
  stroke(
    `M${x + 60} ${y - 70}Q${x + 110} ${y - 78} ${x + 100} ${y - 40}Q${x + 92} ${y - 16} ${x + 56} ${y - 22}`,
    "#35656a",
    11,
  ) +
  shape(
    `M${x - 62} ${y - 46}Q${x - 96} ${y - 60} ${x - 110} ${y - 92}L${x - 92} ${y - 96}Q${x - 80} ${y - 76} ${x - 52} ${y - 72}Z`,
    "#35656a",
  ) +
  shape(
    `M${x - 44} ${y}Q${x - 82} ${y - 50} ${x - 46} ${y - 88}L${x + 46} ${y - 88}Q${x + 82} ${y - 50} ${x + 44} ${y}Z`,
    "#4f8f8a",
  ) +
  shape(`M${x - 50} ${y - 86}Q${x} ${y - 120} ${x + 50} ${y - 86}Z`, "#35656a") +
  circle(x, y - 112, 10, "#e2b352") +
  times(5, (i) => circle(x - 44 + i * 22, y - 48 + (i % 2) * 10, 6, "#f3e3b8"));

export const birdcage = (x: number, y: number) =>
  stroke(
    `M${x - 60} ${y}L${x - 60} ${y - 110}Q${x - 58} ${y - 180} ${x} ${y - 186}Q${x + 58} ${y - 180} ${x + 60} ${y - 110}L${x + 60} ${y}`,
    "#d9b66b",
    6,
  ) +
  times(5, (i) =>
    stroke(
      `M${x - 40 + i * 20} ${y}L${x - 40 + i * 20} ${y - 112}Q${x - 34 + i * 17} ${y - 160} ${x} ${y - 184}`,
      "#d9b66b",
      3,
    ),
  ) +
  rect(x - 70, y - 14, 140, 14, "#b98d45", { rx: 5 }) +
  rect(x - 60, y - 112, 120, 5, "#d9b66b") +
  circle(x, y - 198, 11, "none", { stroke: "#d9b66b", "stroke-width": 5 }) +
  line([x - 26, y - 66], [x + 26, y - 66], "#b98d45", 5) +
  line([x, y - 184], [x, y - 150], "#b98d45", 2);

export const boot = (x: number, y: number) =>
  shape(
    `M${x} ${y - 176}L${x + 66} ${y - 176}L${x + 64} ${y - 66}Q${x + 80} ${y - 48} ${x + 122} ${y - 40}Q${x + 138} ${y - 32} ${x + 136} ${y}L${x} ${y}Z`,
    "#d5a035",
  ) +
  rect(x - 3, y - 182, 72, 18, "#f0cf83", { rx: 4 }) +
  rect(x - 4, y - 14, 142, 14, "#6e4f1c", { rx: 4 });

export const hat = (x: number, y: number) =>
  ellipse(x, y - 8, 96, 13, INK) +
  shape(
    `M${x - 56} ${y - 10}Q${x - 62} ${y - 78} ${x - 34} ${y - 82}Q${x} ${y - 72} ${x + 34} ${y - 82}Q${x + 62} ${y - 78} ${x + 56} ${y - 10}Z`,
    INK,
  ) +
  rect(x - 57, y - 30, 114, 16, "#b4452f");

export const globe = (x: number, y: number) =>
  polygon(
    [
      [x - 44, y],
      [x + 44, y],
      [x + 34, y - 34],
      [x - 34, y - 34],
    ],
    "#5e2a1b",
  ) +
  circle(x, y - 84, 58, "#bfdcd6") +
  shape(
    `M${x - 52} ${y - 60}Q${x} ${y - 84} ${x + 52} ${y - 60}Q${x + 36} ${y - 28} ${x} ${y - 27}Q${x - 36} ${y - 28} ${x - 52} ${y - 60}Z`,
    "#fdf8ec",
  ) +
  polygon(
    [
      [x - 9, y - 68],
      [x - 5, y - 112],
      [x + 7, y - 112],
      [x + 11, y - 68],
    ],
    "#b4452f",
  ) +
  times(9, (i) => circle(x - 36 + ((i * 29) % 72), y - 128 + ((i * 23) % 54), 3, "#fdf8ec"));

export const shelf = (y: number) => rect(40, y, 1520, 26, "#9a6840") + rect(40, y + 22, 1520, 10, "#5e3824");

export const gloves = times(5, (i) => {
  const [x, tint] = [1010 + i * 62, ["#b4452f", "#35656a", "#d5a035", "#26323a", "#8b5e74"][i] ?? INK];
  return (
    shape(
      `M${x} 606L${x} 560Q${x - 18} 548 ${x - 14} 536Q${x - 6} 532 ${x + 2} 544L${x + 2} 506Q${x + 8} 496 ${x + 12} 506L${x + 14} 500Q${x + 20} 490 ${x + 24} 502L${x + 26} 504Q${x + 34} 496 ${x + 36} 510L${x + 38} 606Z`,
      tint,
    ) + rect(x - 2, 592, 42, 16, "#f3e3b8", { rx: 3 })
  );
});
