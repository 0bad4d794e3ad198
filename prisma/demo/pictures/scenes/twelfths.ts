// Six hours of a rising tide as columns of one, two, three, three, two and one twelfths.
import { circle, element, gradient, line, picture, rect, shape, stroke, times, WIDTH } from "../draw.ts";

export const twelfths = () => {
  const parts = [1, 2, 3, 3, 2, 1];
  const unit = 52;
  const level = (hour: number) => parts.slice(0, hour).reduce((sum, part) => sum + part, 0);
  const curve = Array.from(
    { length: 61 },
    (_, i) => `${i ? "L" : "M"}${170 + i * 21} ${780 - ((1 - Math.cos((Math.PI * i) / 60)) / 2) * 12 * unit}`,
  ).join("");
  return picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#f4e6c4"],
        [1, "#e8d2a0"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    times(13, (i) => line([130, 780 - i * unit], [1470, 780 - i * unit], "#cdb580", i % 3 ? 2 : 4)),
    times(6, (i) => rect(190 + i * 210, 780 - level(i) * unit, 170, level(i) * unit, "#2d7078", { opacity: 0.92 })),
    times(
      6,
      (i) =>
        rect(190 + i * 210, 780 - level(i + 1) * unit, 170, (parts[i] ?? 0) * unit, "#e0734f") +
        times((parts[i] ?? 1) - 1, (cut) =>
          rect(190 + i * 210, 780 - (level(i) + cut + 1) * unit - 2, 170, 4, "#f4e6c4"),
        ),
    ),
    stroke(curve, "#16384a", 9),
    times(7, (i) => circle(170 + i * 210, 780 - ((1 - Math.cos((Math.PI * i) / 6)) / 2) * 12 * unit, 15, "#16384a")),
    rect(120, 780, 1360, 10, "#16384a"),
    circle(310, 240, 92, "#fbf3df"),
    shape("M310 148A92 92 0 0 1 310 332A120 120 0 0 0 310 148Z", "#d9c38d"),
  );
};
