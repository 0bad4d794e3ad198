// The choice of light, for browsers without scripts: keeps it and leads back.
import { z } from "zod";
import { LIGHTS, lightCookie } from "#web/light.ts";
import { returnPath } from "#web/return-path.ts";
import { route } from "#web/route.ts";

export const POST = route({
  schema: z.strictObject({ light: z.enum(LIGHTS), next: z.string() }),
  guest: true,
  run: async (_viewer, { light, next }) =>
    new Response(null, {
      status: 303,
      headers: { Location: returnPath(next), "Set-Cookie": lightCookie(light), "Cache-Control": "private, no-store" },
    }),
});
