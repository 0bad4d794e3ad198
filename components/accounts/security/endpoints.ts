// What a browser needs before it turns to the device that has somebody's passkeys, or is to make one.
import { z } from "zod";
import { askForNewPasskey, askForPasskey } from "#domain/accounts/factors/passkeys/commands.ts";
import { ASK_PASSKEY } from "#domain/limits/limits.ts";
import { Refusal } from "#lib/errors.ts";
import { post } from "#web/endpoint.ts";
import { passkeyPlace } from "#web/passkey-place.ts";

const toSign = post("/api/v1/passkeys/challenge", {
  for: "guests",
  schema: z.strictObject({}),
  limit: ASK_PASSKEY,
  run: async (viewer, _input, now) => askForPasskey(viewer, await passkeyPlace(), now),
});

const toMake = post("/api/v1/passkeys/new", {
  schema: z.strictObject({}),
  limit: ASK_PASSKEY,
  run: async (viewer, _input, now, { session }) => {
    if (!session) throw new Refusal("signed-out");
    return askForNewPasskey(viewer, session, await passkeyPlace(), now);
  },
});

export const passkeyEndpoints = [toSign, toMake];
