// A kestrel and her nest where two girders of the jib meet.
import { circle, element, ellipse, gradient, group, line, picture, rect, shape, times, WIDTH } from "../draw.ts";
import { cloud, lattice } from "../motifs.ts";

export const kestrel = () =>
  picture(
    element(
      "defs",
      {},
      gradient("sky", [
        [0, "#6fa9ad"],
        [1, "#f1e0b2"],
      ]),
    ),
    rect(0, 0, WIDTH, 900, "url(#sky)"),
    cloud(140, 250, 460, "#fbf3df", 0.7),
    cloud(1080, 520, 420, "#fbf3df", 0.7),
    lattice([-80, 860], [1700, 180], 200, 120, 6, "#1c3b48", 26),
    lattice([1500, 1000], [1120, -80], 130, 130, 5, "#27505c", 22),
    ellipse(800, 520, 190, 54, "#6e4b2c"),
    times(60, (i) =>
      line(
        [628 + ((i * 47) % 340), 500 + ((i * 13) % 56)],
        [660 + ((i * 47) % 340), 488 + ((i * 29) % 70)],
        i % 2 ? "#8d6238" : "#5a3b20",
        6,
      ),
    ),
    ...[
      [762, 492],
      [806, 486],
      [848, 494],
    ].map(
      ([x = 0, y = 0]) =>
        ellipse(x, y, 27, 33, "#d99a66") + circle(x - 8, y - 6, 4, "#8d4a2b") + circle(x + 9, y + 4, 3, "#8d4a2b"),
    ),
    // The bird herself, standing guard on the upper chord.
    group(
      { transform: "translate(560 372) scale(1.35)" },
      line([-6, 30], [-8, 62], "#e2ab3a", 7),
      line([14, 30], [16, 60], "#e2ab3a", 7),
      shape("M10 20L64 148L40 156L-14 40Z", "#8c4a2c"),
      rect(28, 128, 44, 9, "#2a2320", { transform: "rotate(68 50 132)" }),
      shape("M-52 -52Q-30 -92 8 -78Q48 -58 44 4Q38 44 2 48Q-38 40 -44 -6Z", "#f0dcb0"),
      shape("M-10 -74Q44 -62 62 20Q58 62 44 84Q14 50 2 8Q-6 -34 -10 -74Z", "#b8683a"),
      times(9, (i) => ellipse(16 + (i % 3) * 14, -38 + Math.floor(i / 3) * 32 + (i % 3) * 8, 5, 7, "#3a2620")),
      times(8, (i) => ellipse(-28 + (i % 2) * 14, -18 + Math.floor(i / 2) * 14, 3, 5, "#8c4a2c")),
      shape("M-58 -70Q-56 -116 -14 -112Q22 -104 16 -66Q-20 -50 -52 -56Z", "#8a99a1"),
      shape("M-54 -66L-76 -60Q-74 -46 -62 -44L-50 -56Z", "#e2ab3a"),
      shape("M-76 -60Q-76 -48 -66 -40L-64 -52Z", "#2a2320"),
      circle(-34, -82, 8, "#2a2320"),
      circle(-36, -84, 2.5, "#fff"),
      shape("M-34 -70Q-30 -54 -38 -46Q-44 -56 -40 -70Z", "#2a2320"),
    ),
  );
