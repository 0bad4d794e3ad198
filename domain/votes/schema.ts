// What may come in as a recommendation.
import { z } from "zod";

const id = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");

export const castVoteSchema = z.strictObject({
  articleId: id,
  commentId: id,
  /** Whether the reader recommends it from now on. */
  on: z.boolean(),
});
export type CastVote = z.infer<typeof castVoteSchema>;
