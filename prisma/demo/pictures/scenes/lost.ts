// The shelves behind the window marked Enquiries.
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
import {
  birdcage,
  boot,
  globe,
  gloves,
  hat,
  INK,
  shelf,
  suitcase,
  tag,
  teapot,
  trombone,
  umbrella,
} from "./lost-things.ts";

const WOOD = "#7a4a30";

export const lost = () =>
  picture(
    element(
      "defs",
      {},
      gradient("back", [
        [0, "#2f5a5c"],
        [1, "#21434a"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, WOOD),
    rect(60, 40, 1480, 830, "url(#back)"),
    times(12, (i) => rect(60 + i * 124, 40, 3, 830, "#1b383f", { opacity: 0.7 })),
    shelf(346),
    shelf(606),
    shelf(856),
    group({ transform: "translate(20 10)" }, trombone),
    tag(540, 352),
    suitcase(640, 346),
    hat(745, 226),
    tag(846, 268),
    teapot(1030, 346),
    birdcage(1240, 346),
    tag(1300, 378),
    globe(1440, 346),
    ...[150, 206, 262, 318, 374].map((x, i) =>
      umbrella(x, 606, ["#b4452f", "#d5a035", "#4f8f8a", "#26323a", "#8b5e74"][i] ?? INK, (i - 2) * 4),
    ),
    polygon(
      [
        [110, 606],
        [414, 606],
        [398, 506],
        [126, 506],
      ],
      "#8a5a35",
      { opacity: 0.96 },
    ),
    times(6, (i) => line([128 + i * 54, 508], [118 + i * 58, 604], WOOD, 4)),
    boot(520, 606),
    tag(640, 590),
    // A lobster pot.
    shape("M720 606L720 520Q722 460 830 458Q938 460 940 520L940 606Z", "none", {
      stroke: "#d9b66b",
      "stroke-width": 8,
    }),
    times(
      6,
      (i) =>
        stroke(`M${744 + i * 34} 606Q${738 + i * 34} 520 ${760 + i * 28} 466`, "#c9a35a", 3) +
        line([722, 500 + i * 20], [938, 500 + i * 20], "#c9a35a", 3),
    ),
    ellipse(830, 550, 28, 30, "#21434a", { stroke: "#d9b66b", "stroke-width": 6 }),
    gloves,
    tag(1366, 560),
    group(
      { transform: "translate(1420 606)" },
      times(5, (i) =>
        rect(
          -46 + (i % 2) * 8,
          -26 - i * 24,
          110 - (i % 3) * 14,
          22,
          ["#b4452f", "#f3e3b8", "#4f8f8a", "#d5a035", "#26323a"][i] ?? INK,
          { rx: 3 },
        ),
      ),
    ),
    // The bottom shelf: a bicycle wheel, a mirror, keys and the box nobody opens.
    circle(200, 756, 92, "none", { stroke: INK, "stroke-width": 12 }),
    times(9, (i) => line([200, 670], [200, 842], "#9fb3ae", 2.5, { transform: `rotate(${i * 20} 200 756)` })),
    circle(200, 756, 12, "#9fb3ae"),
    ellipse(440, 748, 78, 104, "#b98d45"),
    ellipse(440, 748, 62, 88, "#cfe3dc"),
    line([410, 700], [462, 780], "#f4faf4", 9, { opacity: 0.8 }),
    line([440, 690], [480, 752], "#f4faf4", 5, { opacity: 0.8 }),
    line([600, 650], [940, 650], "#b98d45", 6),
    times(
      8,
      (i) =>
        circle(622 + i * 42, 676, 13, "none", { stroke: i % 2 ? "#d9b66b" : "#b9c4c0", "stroke-width": 6 }) +
        line([622 + i * 42, 690], [622 + i * 42, 736 + (i % 3) * 14], i % 2 ? "#d9b66b" : "#b9c4c0", 7) +
        line([622 + i * 42, 728 + (i % 3) * 14], [634 + i * 42, 728 + (i % 3) * 14], i % 2 ? "#d9b66b" : "#b9c4c0", 6),
    ),
    rect(1010, 716, 250, 140, "#c79a5f"),
    polygon(
      [
        [1010, 716],
        [1260, 716],
        [1290, 690],
        [1040, 690],
      ],
      "#dab27a",
    ),
    polygon(
      [
        [1260, 716],
        [1290, 690],
        [1290, 830],
        [1260, 856],
      ],
      "#a87c46",
    ),
    rect(1010, 768, 250, 16, "#b4452f"),
    rect(1124, 716, 18, 140, "#b4452f"),
    tag(1074, 800),
    suitcase(1320, 856),
  );
