// Recommending a comment, from a script or from the form that every page carries for browsers without.
import { z } from "zod";
import { commentAnchor, commentHref } from "#components/comments/addresses.ts";
import { findGround } from "#domain/comments/live/queries.ts";
import { countsOfReader, enforceAll } from "#domain/limits/commands.ts";
import { VOTES, VOTES_DAY } from "#domain/limits/limits.ts";
import { castVote } from "#domain/votes/commands.ts";
import { castVoteSchema } from "#domain/votes/schema.ts";
import { Refusal } from "#lib/errors.ts";
import { post } from "#web/endpoint.ts";
import { seeOther } from "#web/endpoint-answer.ts";
import { enterPath } from "#web/return-path.ts";

const { articleId, commentId } = castVoteSchema.shape;

/** The form's button says which comment and what: recommend=ID or takeBack=ID. */
const schema = z.union([
  castVoteSchema,
  z
    .strictObject({ articleId, recommend: commentId })
    .transform(({ articleId, recommend }) => ({ articleId, commentId: recommend, on: true })),
  z
    .strictObject({ articleId, takeBack: commentId })
    .transform(({ articleId, takeBack }) => ({ articleId, commentId: takeBack, on: false })),
]);

const placeIn = (slug: string, id: string) => `${commentHref(slug, id)}#${commentAnchor(id)}`;

const cast = post("/api/v1/recommendations", {
  for: "guests",
  schema,
  countsWrites: true,
  run: async (viewer, input, now, { asForm, writes }) => {
    await enforceAll([...writes, ...countsOfReader(viewer, [VOTES, VOTES_DAY])], now);
    if (!viewer && asForm) return seeOther(await enter(input));
    if (!viewer) throw new Refusal("signed-out");
    const { slug, on, count } = await castVote(viewer, input, now);
    return asForm ? seeOther(placeIn(slug, input.commentId)) : { on, count };
  },
});

/** Through logging in to the comment: what was meant is one press away. */
async function enter({ articleId, commentId }: { articleId: string; commentId: string }): Promise<string> {
  const ground = await findGround(articleId);
  if (!ground) throw new Refusal("not-found");
  return enterPath("/login", placeIn(ground.slug, commentId));
}

export const voteEndpoints = [cast];
