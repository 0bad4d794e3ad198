// What is only mine on a page that is the same for everyone.
import { z } from "zod";
import { meOf } from "#domain/accounts/me.ts";
import { route } from "#web/route.ts";

export const GET = route({
  schema: z.strictObject({}),
  guest: true,
  run: async (viewer) => ({ me: viewer ? meOf(viewer) : null }),
});
