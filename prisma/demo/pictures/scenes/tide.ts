// The harbour wall, the tide staff and the moon that is to blame.
import { circle, element, gradient, group, picture, polygon, rect, shape, stroke, times, WIDTH } from "../draw.ts";
import { boat, glitter, hills, stars } from "../motifs.ts";

const staff =
  rect(1070, 170, 74, 640, "#f4ead0") +
  times(8, (i) => rect(1070, 170 + i * 80, 37, 40, "#c2432f") + rect(1107, 210 + i * 80, 37, 40, "#1c3b48")) +
  times(16, (i) => rect(1144, 208 + i * 40, i % 2 ? 26 : 44, 5, "#f4ead0")) +
  rect(1062, 160, 90, 14, "#1c3b48", { rx: 4 });

const masonry =
  rect(930, 120, 700, 800, "#5b6b69") +
  times(12, (row) =>
    times(7, (i) =>
      rect(936 + i * 104 - (row % 2) * 50, 126 + row * 62, 96, 54, (row * 3 + i) % 4 ? "#667875" : "#728480", {
        rx: 4,
      }),
    ),
  ) +
  rect(930, 120, 20, 800, "#44524f") +
  rect(900, 96, 740, 34, "#8a9890", { rx: 4 }) +
  // Weed below the high-water line.
  rect(930, 452, 700, 460, "#2f4f3f", { opacity: 0.45 }) +
  times(30, (i) =>
    shape(
      `M${936 + i * 23} 450Q${930 + i * 23} ${490 + (i % 4) * 16} ${946 + i * 23} ${512 + (i % 5) * 14}Q${956 + i * 23} ${480 + (i % 3) * 10} ${954 + i * 23} 450Z`,
      i % 2 ? "#3d6a4b" : "#2f5540",
    ),
  ) +
  rect(1380, 84, 60, 20, "#26363a", { rx: 6 }) +
  rect(1392, 50, 36, 40, "#26363a", { rx: 10 }) +
  stroke("M1392 84Q1280 120 1240 240Q1220 320 1236 400", "#d9b27a", 8);

const ladder =
  rect(1300, 130, 8, 700, "#26363a") +
  rect(1364, 130, 8, 700, "#26363a") +
  times(15, (i) => rect(1300, 150 + i * 44, 72, 7, "#26363a"));

export const tide = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#153049"],
        [0.5, "#3f6f7f"],
        [0.72, "#a9b9a0"],
      ]) +
        gradient("sea", [
          [0, "#7fa79d"],
          [0.35, "#3d7480"],
          [1, "#16384a"],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    stars(2, 90, 900, 440, "#f4ead0"),
    times(4, (i) => circle(450, 250, 280 - i * 40, "#f6e9c3", { opacity: 0.07 })),
    circle(450, 250, 150, "#f8eccb"),
    circle(404, 214, 32, "#e6d6ab"),
    circle(500, 286, 44, "#e6d6ab"),
    circle(486, 190, 18, "#e6d6ab"),
    circle(410, 312, 20, "#e6d6ab"),
    hills(6, 530, 26, "#47707a", 3),
    rect(0, 556, WIDTH, 350, "url(#sea)"),
    glitter(12, 562, 880, 450, 260, "#f8eccb", 110),
    boat(180, 640, 0.8, "#16384a", "#e9dcb8", "#c2432f"),
    masonry,
    ladder,
    staff,
    polygon(
      [
        [880, 620],
        [WIDTH, 620],
        [WIDTH, 900],
        [880, 900],
      ],
      "#1d4a5a",
      { opacity: 0.82 },
    ),
    times(9, (i) =>
      stroke(
        `M${890 + i * 80} 622Q${910 + i * 80} 612 ${930 + i * 80} 622Q${950 + i * 80} 632 ${970 + i * 80} 622`,
        "#9cc3b6",
        5,
      ),
    ),
    times(18, (i) =>
      rect(900 + ((i * 131) % 660), 650 + ((i * 47) % 230), 60 + (i % 4) * 26, 4, "#9cc3b6", { opacity: 0.35, rx: 2 }),
    ),
    group(
      { opacity: 0.28 },
      rect(1070, 626, 74, 190, "#f4ead0"),
      times(3, (i) => rect(1070, 650 + i * 80, 37, 40, "#c2432f")),
    ),
  );
