// Where next-auth leads whoever has come back from another site (web/auth.ts): on to what follows.
import { SIGN_IN_WITH } from "#domain/limits/limits.ts";
import { route, seeOther } from "#web/route.ts";
import { receive } from "#web/sign-in-with.ts";

export const GET = route({
  guest: true,
  limit: SIGN_IN_WITH,
  run: async (viewer, _input, now) => seeOther(await receive(viewer, now)),
});
