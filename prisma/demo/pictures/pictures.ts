// Every picture of the demo edition by the name that the articles use.
import { bakery } from "./scenes/bakery.ts";
import { bench } from "./scenes/bench.ts";
import { crane } from "./scenes/crane.ts";
import { fog } from "./scenes/fog.ts";
import { kestrel } from "./scenes/kestrel.ts";
import { lighthouse } from "./scenes/lighthouse.ts";
import { loaf } from "./scenes/loaf.ts";
import { lost } from "./scenes/lost.ts";
import { plan } from "./scenes/plan.ts";
import { press } from "./scenes/press.ts";
import { nightSky } from "./scenes/sky.ts";
import { tide } from "./scenes/tide.ts";
import { townHall } from "./scenes/town-hall.ts";
import { tram } from "./scenes/tram.ts";
import { turbines } from "./scenes/turbines.ts";
import { twelfths } from "./scenes/twelfths.ts";

/** Each draws one SVG of 1600 × 900. */
export const pictures: Record<string, () => string> = {
  bakery,
  bench,
  crane,
  fog,
  kestrel,
  lighthouse,
  loaf,
  lost,
  "night-sky": nightSky,
  plan,
  press,
  tide,
  "town-hall": townHall,
  tram,
  turbines,
  twelfths,
};
