// What may come in on the way through the second step, and where somebody shows again who he is.
import { z } from "zod";

/** More than any code with whatever stands between its groups. */
const CODE_MAX = 64;
/** More than any password that could be right: the rest is not worth hashing. */
const ENTRY_MAX = 512;

/** Where to go on; judged by web/return-path.ts. */
const next = z.string().default("");
const code = z.string().trim().min(1).max(CODE_MAX);

export const secondStepSchema = z.strictObject({ code, next });
export const appCodeSchema = z.strictObject({ code });
export const proveSchema = z.strictObject({ password: z.string().min(1).max(ENTRY_MAX), next });
