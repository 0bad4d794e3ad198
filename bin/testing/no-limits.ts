// LIMITS of a site that is walked through or attacked by a machine: nothing is too often there. Limits that are tested have sites and tests of
// their own.
import * as limits from "#domain/limits/limits.ts";
import { UNLIMITED } from "./unlimited.ts";

/** What is there once is there once: a second solved sum, form or comment must not pass for the first. */
const ONCE: readonly string[] = ["proof-once", "form-once", "said-before"];

const names = Object.values(limits)
  .map(({ name }) => name)
  .filter((name) => !ONCE.includes(name));

export const NO_LIMITS = [UNLIMITED, ...names.map((name) => `${name}=100000000`)].join(",");
