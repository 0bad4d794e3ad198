// What the publication sets otherwise: LIMITS=name=number,… of the environment.
import { env } from "#lib/env.ts";
import { FORM_SECONDS, PROOFLESS_SECONDS } from "./form-age.ts";
import type { Limit } from "./limits.ts";
import * as limits from "./limits.ts";

/** How many go through in a window here. */
export const allowed = ({ name, limit }: Pick<Limit, "name" | "limit">): number => env().LIMITS[name] ?? limit;

const NAMES: readonly string[] = [...Object.values(limits), FORM_SECONDS, PROOFLESS_SECONDS].map(({ name }) => name);

/** Asked at the start: a name that is written wrongly would leave a door as it was. Throws a sentence. */
export function checkLimits(given: Record<string, number>): void {
  const unknown = Object.keys(given).find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`LIMITS knows no “${unknown}”: its names are ${NAMES.join(", ")}.`);
}
