// Comments that wait for their writer's address: shown to himself, and taken back by plain forms, which work with scripts and without.
import { z } from "zod";
import { waitingSchema } from "#domain/comments/schema.ts";
import { takeBack } from "#domain/comments/waiting/commands.ts";
import { listWaiting } from "#domain/comments/waiting/queries.ts";
import { Refusal } from "#lib/errors.ts";
import { get, post } from "#web/endpoint.ts";
import { seeOther } from "#web/endpoint-answer.ts";
import { continueDraftHref } from "../drafts/addresses.ts";
import { TAKE_BACK, THROW_AWAY, WAITING } from "./addresses.ts";

const mine = get(WAITING, {
  schema: z.strictObject({ article: z.string().regex(/^[0-9a-z]{1,40}$/, "malformed") }),
  run: async (viewer, { article }) => ({
    waiting: (await listWaiting(viewer, article)).map((one) => ({ ...one, createdAt: one.createdAt.getTime() })),
  }),
});

/** Posted in this moment, or taken back on another device: the page of drafts tells how it stands. */
const orDrafts = (error: unknown) => {
  if (error instanceof Refusal && error.code === "not-found") return seeOther("/drafts");
  throw error;
};

const back = post(TAKE_BACK, {
  schema: waitingSchema,
  run: (viewer, input, now) =>
    takeBack(viewer, input, {}, now).then(({ draft, ...place }) => seeOther(continueDraftHref(place, draft)), orDrafts),
});

const away = post(THROW_AWAY, {
  schema: waitingSchema,
  run: (viewer, input, now) =>
    takeBack(viewer, input, { discard: true }, now).then(
      ({ draft }) => seeOther(`/drafts?discarded=${draft}`),
      orDrafts,
    ),
});

export const waitingEndpoints = [mine, back, away];
