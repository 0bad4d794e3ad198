// Pell's bakery before the street is up.
import {
  circle,
  element,
  ellipse,
  glow,
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
import { gull, house, stars } from "../motifs.ts";

const NIGHT = "#1b2b45";

const loaf = (x: number, y: number, size: number, crust: string) =>
  group(
    { transform: `translate(${x} ${y}) scale(${size})` },
    shape("M-40 0Q-46 -44 0 -46Q46 -44 40 0Z", crust),
    times(3, (i) => stroke(`M${-20 + i * 17} -34Q${-12 + i * 17} -22 ${-14 + i * 17} -10`, "#f8dfa6", 5)),
  );

const shop = group(
  {},
  rect(560, 250, 480, 500, "#7d3b3a"),
  polygon(
    [
      [545, 252],
      [610, 150],
      [990, 150],
      [1055, 252],
    ],
    "#46304a",
  ),
  rect(900, 70, 54, 110, "#5e3440"),
  rect(892, 62, 70, 16, "#46304a"),
  ...[620, 768, 916].map(
    (x) =>
      rect(x, 290, 66, 92, "#2a3352", { rx: 3 }) +
      rect(x + 31, 290, 4, 92, "#7d3b3a") +
      rect(x, 334, 66, 4, "#7d3b3a") +
      rect(x - 8, 382, 82, 10, "#5e2d33"),
  ),
  rect(590, 440, 420, 34, "#24354f"),
  times(7, (i) => rect(608 + i * 56, 452, 30, 9, "#f4cf84", { rx: 4, opacity: 0.85 })),
  rect(600, 540, 270, 170, "url(#window)"),
  rect(906, 540, 92, 210, "#24354f"),
  rect(920, 556, 64, 100, "url(#window)"),
  circle(976, 684, 5, "#f4cf84"),
  rect(600, 622, 270, 8, "#8f5a2c"),
  rect(600, 702, 270, 12, "#8f5a2c"),
  ...[634, 696, 762, 830].map((x, i) => loaf(x, 622, 0.72, i % 2 ? "#b8702f" : "#a35f28")),
  ...[646, 734, 824].map((x, i) => loaf(x, 702, 0.92, i % 2 ? "#a35f28" : "#bf7833")),
  times(8, (i) =>
    shape(
      `M${584 + i * 54} 474L${584 + (i + 1) * 54} 474L${574 + (i + 1) * 56.5} 540Q${546 + (i + 1) * 56.5} 562 ${574 + i * 56.5} 540Z`,
      i % 2 ? "#f3e2bd" : "#c4553f",
    ),
  ),
  rect(560, 730, 480, 20, "#4d2730"),
);

const street = () => {
  const random = seeded(21);
  return (
    rect(0, 748, WIDTH, 160, "#2b3450") +
    rect(0, 744, WIDTH, 10, "#3d4766") +
    times(110, () => {
      const y = random(770, 896);
      return ellipse(random(0, WIDTH), y, 14 + (y - 760) / 8, 3.5, "#3a4463", { opacity: random(0.3, 0.9) });
    })
  );
};

export const bakery = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#16243f"],
        [0.45, "#3c4a72"],
        [0.75, "#a0708a"],
        [0.95, "#e7a284"],
      ]) +
        gradient("window", [
          [0, "#fff0bf"],
          [1, "#f6b656"],
        ]) +
        glow("warmth", [
          [0, "#ffd27a", 0.75],
          [0.5, "#f6a94e", 0.28],
          [1, "#f6a94e", 0],
        ]) +
        glow("pool", [
          [0, "#ffce7a", 0.85],
          [1, "#ffce7a", 0],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    stars(41, 70, WIDTH, 330, "#f5e7cf"),
    shape("M1310 92A70 70 0 1 0 1372 200A56 56 0 1 1 1310 92Z", "#fbe9c0"),
    stroke("M926 58Q900 20 934 -10Q960 -34 940 -60", "#c9a7a5", 26, { opacity: 0.4 }),
    house(-30, 750, {
      width: 190,
      height: 330,
      wall: "#28385a",
      roof: NIGHT,
      window: "#1b2844",
      lit: "#e8b466",
      seed: 12,
    }),
    house(160, 750, { width: 180, height: 400, wall: "#314065", roof: "#1f2d4b", window: "#1b2844", seed: 3 }),
    house(340, 750, { width: 216, height: 350, wall: "#3b4669", roof: "#263253", window: "#222c4b", seed: 8 }),
    house(1044, 750, { width: 190, height: 380, wall: "#3b4669", roof: "#263253", window: "#222c4b", seed: 5 }),
    house(1234, 750, { width: 200, height: 310, wall: "#314065", roof: "#1f2d4b", window: "#1b2844", seed: 2 }),
    house(1434, 750, {
      width: 200,
      height: 420,
      wall: "#28385a",
      roof: NIGHT,
      window: "#1b2844",
      lit: "#e8b466",
      seed: 30,
    }),
    ellipse(740, 640, 520, 330, "url(#warmth)"),
    street(),
    shop,
    polygon(
      [
        [600, 748],
        [870, 748],
        [1010, 900],
        [440, 900],
      ],
      "url(#pool)",
      { opacity: 0.65 },
    ),
    polygon(
      [
        [906, 748],
        [998, 748],
        [1110, 900],
        [950, 900],
      ],
      "url(#pool)",
      { opacity: 0.5 },
    ),
    // A lamp that is out, a bicycle that is in, and the first customer.
    rect(404, 430, 10, 320, "#141f36"),
    polygon(
      [
        [388, 430],
        [430, 430],
        [422, 378],
        [396, 378],
      ],
      "#141f36",
    ),
    polygon(
      [
        [386, 378],
        [432, 378],
        [409, 352],
      ],
      "#141f36",
    ),
    group(
      { stroke: "#10192c", "stroke-width": 6, fill: "none" },
      circle(1120, 716, 40, "none"),
      circle(1234, 716, 40, "none"),
      stroke(
        "M1120 716L1156 656L1214 656L1234 716M1156 656L1176 716L1214 656M1120 716L1176 716M1150 640L1170 640M1214 656L1206 632L1226 626",
        "#10192c",
        6,
      ),
    ),
    rect(1100, 612, 46, 30, "#8a5f3a", { rx: 4 }),
    line([1122, 642], [1150, 660], "#10192c", 5),
    gull(520, 838, 1.15, true),
  );
