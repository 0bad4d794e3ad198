// Leads to another site to sign in there. A link, so it changes nothing here but the browser's own cookies of the protocol.
import { z } from "zod";
import { SIGN_IN_WITH } from "#domain/limits/limits.ts";
import { route, seeOther } from "#web/route.ts";
import { beginSignIn } from "#web/sign-in-with.ts";

export const GET = route({
  schema: z.strictObject({ next: z.string().default("") }),
  guest: true,
  limit: SIGN_IN_WITH,
  run: async (_viewer, { next }, _now, { params }) => seeOther(await beginSignIn(params.provider, next)),
});
