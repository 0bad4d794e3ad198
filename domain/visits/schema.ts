// What may come in as a visit: two moments by a browser's clock.
import { z } from "zod";

/** Milliseconds since 1970, as browsers count; the latest that a date can hold. */
const moment = z.number().int().min(0).max(8.64e15);

export const visitSchema = z
  .strictObject({
    articleId: z.string().regex(/^[0-9a-z]{1,40}$/, "malformed"),
    /** When the visit before this one ended; where there was none, when this one began. */
    since: moment,
    /** The last sign of this one. */
    at: moment,
  })
  .refine(({ since, at }) => since <= at, { error: "malformed", path: ["since"] });
export type VisitInput = z.infer<typeof visitSchema>;
