// What the site answers in front of Next: the endpoints of every noun, and the news that its streams tell. Import it once the environment
// is complete (site.ts).
import { accountEndpoints } from "#components/accounts/endpoints.ts";
import { passkeyEndpoints } from "#components/accounts/security/endpoints.ts";
import { draftEndpoints } from "#components/comments/drafts/endpoints.ts";
import { commentEndpoints } from "#components/comments/endpoints.ts";
import { heldEndpoints, holdOldForm } from "#components/comments/held/endpoints.ts";
import { liveEndpoints } from "#components/comments/live/endpoints.ts";
import { waitingEndpoints } from "#components/comments/waiting/endpoints.ts";
import { ownDataEndpoints } from "#components/own-data/endpoints.ts";
import { visitEndpoints } from "#components/visits/endpoints.ts";
import { voteEndpoints } from "#components/votes/endpoints.ts";
import { findConcerned } from "#domain/accounts/sessions/queries.ts";
import { findChanges } from "#domain/comments/live/queries.ts";
import { makeEndpoints } from "#web/endpoint.ts";
import { Live } from "#web/live/live.ts";
import { news } from "#web/news.ts";

export const listEndpoints = (live: Live) => [
  ...accountEndpoints,
  ...commentEndpoints,
  ...draftEndpoints,
  ...heldEndpoints,
  ...liveEndpoints(live),
  ...passkeyEndpoints,
  ...ownDataEndpoints,
  ...visitEndpoints,
  ...voteEndpoints,
  ...waitingEndpoints,
];

export function openEdge() {
  const desk = news();
  desk.start();
  const live = new Live(desk, findChanges, findConcerned);
  const endpoints = makeEndpoints(listEndpoints(live));
  return {
    endpoints,
    hold: holdOldForm,
    live,
    /** Before the server's own end, which waits for open answers. */
    async close() {
      live.close();
      await desk.stop();
    },
  };
}
