// What is only mine on a page that is the same for everyone: who I am and whom I have muted, and on an article what I recommend, when I was
// here, whether I have begun to write something, and whether something that I wrote waits for my address.
import { z } from "zod";
import { toldVisit } from "#components/visits/told.ts";
import { meOf } from "#domain/accounts/me.ts";
import { hasDraftsOn } from "#domain/comments/drafts/queries.ts";
import { hasWaiting } from "#domain/comments/waiting/queries.ts";
import { listMutedHandles } from "#domain/mutes/queries.ts";
import { findVisit } from "#domain/visits/queries.ts";
import { listRecommended } from "#domain/votes/queries.ts";
import { get } from "#web/endpoint.ts";

const mine = get("/api/me", {
  for: "guests",
  schema: z.strictObject({
    article: z
      .string()
      .regex(/^[0-9a-z]{1,40}$/, "malformed")
      .optional(),
  }),
  run: async (viewer, { article }) => {
    if (!viewer) return { me: null, recommended: [], visit: null, drafts: false, waiting: false };
    const [muted, recommended, visit, drafts, waiting] = await Promise.all([
      listMutedHandles(viewer),
      ...(article
        ? ([
            listRecommended(viewer, article),
            findVisit(viewer, article),
            hasDraftsOn(viewer, article),
            hasWaiting(viewer, article),
          ] as const)
        : ([[], null, false, false] as const)),
    ]);
    return { me: meOf(viewer, muted), recommended, visit: visit && toldVisit(visit), drafts, waiting };
  },
});

export const accountEndpoints = [mine];
