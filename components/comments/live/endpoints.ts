// What has happened in a discussion since an event: as a stream while one reads, or each time one asks.
import { z } from "zod";
import { addressOf, get } from "#web/endpoint.ts";
import { ANSWERING } from "#web/endpoint-answer.ts";
import type { Live } from "#web/live/live.ts";

/** The largest number that an event can have: PostgreSQL's integer. */
const LAST = 2_147_483_647;

const article = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");
const seq = z
  .string()
  .regex(/^\d{1,10}$/, "malformed")
  .transform(Number)
  .refine((number) => number <= LAST, "malformed");

/** A browser that comes again by itself tells by a header what it was last told. */
const lastOf = (header: string | string[] | undefined) => seq.safeParse(header).data ?? null;

export const liveEndpoints = (live: Live) => [
  get("/api/v1/live", {
    for: "guests",
    schema: z.strictObject({ article, after: seq.optional() }),
    run: async (viewer, { article: articleId, after }, _now, { request, response }) => {
      const last = lastOf(request.headers["last-event-id"]);
      const from = { articleId, after: last ?? after ?? null };
      await live.open(response, { ...from, address: addressOf(request), accountId: viewer?.accountId ?? null });
      return ANSWERING;
    },
  }),
  get("/api/v1/changes", {
    for: "everyone",
    schema: z.strictObject({ article, after: seq }),
    run: async (_viewer, { article: articleId, after }) => live.changesAfter(articleId, after),
  }),
];
