// The loaf, cut in the manner described.
import {
  circle,
  element,
  ellipse,
  glow,
  gradient,
  group,
  line,
  picture,
  rect,
  shape,
  stroke,
  times,
  WIDTH,
} from "../draw.ts";

export const loaf = () =>
  picture(
    element(
      "defs",
      {},
      glow(
        "crust",
        [
          [0, "#e2a24f"],
          [0.6, "#c0752f"],
          [1, "#8a4a20"],
        ],
        { cx: 0.42, cy: 0.34, r: 0.75 },
      ) +
        gradient("cloth", [
          [0, "#3c6a70"],
          [1, "#2a5058"],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#cloth)"),
    times(15, (i) => rect(i * 110, 0, 26, 900, "#447880", { opacity: 0.5 })),
    times(9, (i) => rect(0, i * 110, WIDTH, 26, "#447880", { opacity: 0.5 })),
    ellipse(830, 520, 620, 330, "#16323a", { opacity: 0.4 }),
    ellipse(800, 480, 610, 330, "#b98a55"),
    ellipse(800, 466, 610, 330, "#d2a66c"),
    times(7, (i) =>
      stroke(`M${250 + i * 12} ${360 + i * 36}Q800 ${330 + i * 50} ${1350 - i * 12} ${360 + i * 36}`, "#bd8f56", 3, {
        opacity: 0.6,
      }),
    ),
    ellipse(812, 470, 372, 268, "#5a3016", { opacity: 0.45 }),
    ellipse(790, 432, 370, 274, "url(#crust)"),
    ...[-2, -1, 0, 1, 2].map((i) =>
      shape(
        `M${790 + i * 116 - 30} ${232 + Math.abs(i) * 46}Q${790 + i * 128 + 54} 432 ${790 + i * 116 - 30} ${634 - Math.abs(i) * 46}Q${790 + i * 128 - 2} 432 ${790 + i * 116 - 30} ${232 + Math.abs(i) * 46}Z`,
        "#f6dda8",
      ),
    ),
    times(70, (i) => circle(500 + ((i * 83) % 580), 240 + ((i * 61) % 380), 2 + (i % 3), "#fbf1d8", { opacity: 0.65 })),
    times(26, (i) =>
      ellipse(520 + ((i * 131) % 540), 270 + ((i * 97) % 330), 9, 3, "#2f5540", {
        transform: `rotate(${(i * 47) % 180} ${520 + ((i * 131) % 540)} ${270 + ((i * 97) % 330)})`,
      }),
    ),
    // The knife with which it was done.
    group(
      { transform: "translate(1240 300) rotate(38)" },
      shape("M-16 0Q-20 -210 16 -250L18 0Z", "#dfe6e2"),
      line([10, -220], [12, -10], "#b6c3bf", 4),
      rect(-20, -4, 44, 190, "#5e2a1b", { rx: 12 }),
      circle(2, 40, 6, "#e2b352"),
      circle(2, 130, 6, "#e2b352"),
    ),
  );
