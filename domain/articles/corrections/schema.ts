// What may come in to mend or remove a correction.
import { z } from "zod";
import { isBlank } from "#lib/text.ts";
import { MAX_CORRECTION } from "../limits.ts";
import { articleId, line } from "../schema.ts";

/** As the database holds it: imports may bring longer ones than forms let in. */
const MOST = 2_000;

export const removeCorrectionSchema = z.strictObject({
  articleId,
  /** The revision that it belongs to. */
  revision: z.coerce.number("malformed").int().min(1).max(1_000_000),
  /** The text that the editor saw when he decided. */
  was: z.string().max(MOST),
});
export type RemoveCorrection = z.output<typeof removeCorrectionSchema>;

export const mendCorrectionSchema = removeCorrectionSchema.extend({
  text: line(MAX_CORRECTION).refine((text) => !isBlank(text), "missing"),
});
export type MendCorrection = z.output<typeof mendCorrectionSchema>;
