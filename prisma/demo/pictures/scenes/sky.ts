// Over the town on the night when the lamps of the harbour road were off.
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
  times,
  WIDTH,
} from "../draw.ts";
import { hills } from "../motifs.ts";

const starfield = () => {
  const random = seeded(88);
  const tints = ["#fdf6e3", "#cfe3f2", "#fbe0b8"];
  const star = (x: number, y: number, r: number, opacity: number) =>
    circle(x, y, r, tints[Math.floor(random(0, 3))] ?? "#fdf6e3", { opacity });
  const wide = times(420, () => star(random(0, WIDTH), random(0, 660), random(0.7, 1.9), random(0.3, 0.9)));
  // The Milky Way: stars gathered along a leaning line, the nearer to it the more.
  const band = times(950, () => {
    const along = random(0, 1);
    const off = (random() + random() + random() - 1.5) * 170;
    return star(180 + along * 1180 + off * 0.5, 720 - along * 800 + off * 0.85, random(0.5, 1.6), random(0.35, 1));
  });
  const bright = times(12, () => {
    const x = random(40, WIDTH - 40);
    const y = random(30, 480);
    return circle(x, y, 7, "#fdf6e3", { opacity: 0.14 }) + circle(x, y, 3, "#fffaf0");
  });
  return wide + band + bright;
};

const town = () => {
  const random = seeded(5);
  return times(34, (i) => {
    const x = -20 + i * 50;
    const height = random(40, 96);
    const top = 780 - height - Math.sin(i / 5.2) * 18;
    const lit = random() < 0.16;
    return (
      rect(x, top, 52, 140, i % 2 ? "#0a1424" : "#0d192b") +
      polygon(
        [
          [x - 3, top],
          [x + 26, top - 24],
          [x + 55, top],
        ],
        "#0a1424",
      ) +
      (lit ? rect(x + 18, top + 18, 10, 13, "#f6c667") : "")
    );
  });
};

const watcher = group(
  { transform: "translate(1250 716)" },
  circle(0, -78, 12, "#050c17"),
  shape("M-16 0L-13 -46Q-10 -66 2 -66Q14 -64 15 -46L16 0Z", "#050c17"),
  line([8, -52], [38, -60], "#050c17", 8),
  line([20, -46], [112, -112], "#050c17", 15),
  line([100, -104], [122, -119], "#16273d", 19),
  line([64, -80], [44, 2], "#050c17", 5),
  line([64, -80], [66, 2], "#050c17", 5),
  line([64, -80], [92, 2], "#050c17", 5),
);

export const nightSky = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#0a1430"],
        [0.45, "#16305a"],
        [0.75, "#2f5c7c"],
        [0.9, "#6b8f90"],
      ]) +
        glow("cloudlight", [
          [0, "#d5e4ee", 0.34],
          [0.55, "#9db8dc", 0.14],
          [1, "#9db8dc", 0],
        ]) +
        glow("core", [
          [0, "#f7d9c0", 0.3],
          [1, "#f7d9c0", 0],
        ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    group(
      { transform: "rotate(-34 770 320)" },
      ellipse(770, 320, 960, 190, "url(#cloudlight)"),
      ellipse(770, 320, 900, 80, "url(#cloudlight)"),
      ellipse(420, 330, 330, 110, "url(#core)"),
    ),
    starfield(),
    line([380, 110], [560, 168], "#fdf6e3", 2.5, { opacity: 0.9 }),
    line([470, 139], [560, 168], "#fffaf0", 4),
    hills(17, 690, 34, "#1a3a52", 2),
    rect(0, 716, WIDTH, 190, "#13283f"),
    times(34, (i) =>
      rect((i * 173) % WIDTH, 724 + ((i * 29) % 40), 30 + (i % 3) * 20, 2, "#9fc0c8", { opacity: 0.5, rx: 1 }),
    ),
    town(),
    rect(0, 820, WIDTH, 90, "#070f1c"),
    ...[150, 420, 690, 960].map(
      (x) =>
        rect(x, 730, 7, 110, "#050c17") +
        line([x + 3, 732], [x + 38, 724], "#050c17", 6) +
        ellipse(x + 40, 727, 15, 6, "#050c17"),
    ),
    shape("M1010 900Q1120 722 1260 716Q1420 712 1640 800L1640 900Z", "#050c17"),
    watcher,
  );
