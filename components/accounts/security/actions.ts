"use server";
import { redirect } from "next/navigation";
import { appCodeSchema, proveSchema, secondStepSchema } from "#domain/accounts/entry/schema.ts";
import * as factors from "#domain/accounts/factors/commands.ts";
import * as passkeys from "#domain/accounts/factors/passkeys/commands.ts";
import { addPasskeySchema, provePasskeySchema, removePasskeySchema } from "#domain/accounts/factors/passkeys/schema.ts";
import * as proof from "#domain/accounts/proof/commands.ts";
import { nothingSchema } from "#domain/accounts/schema.ts";
import { action } from "#web/action.ts";
import { passkeyPlace } from "#web/passkey-place.ts";
import { returnPath } from "#web/return-path.ts";
import { requireFresh, requireSession } from "#web/session.ts";
import { signInByCode, signInByPasskey } from "#web/sign-in.ts";
import { APP, PASSKEY, SECURITY } from "./addresses.ts";

export const passSecondStep = action({
  schema: secondStepSchema,
  guest: true,
  run: async (_viewer, { code, next }, now) => {
    redirect(await signInByCode(code, next, now));
  },
});

export const logInWithPasskey = action({
  schema: provePasskeySchema,
  guest: true,
  run: async (_viewer, { passkey, next }, now) => {
    redirect(await signInByPasskey(passkey, next, now));
  },
});

export const proveByPassword = action({
  schema: proveSchema,
  run: async (viewer, { password, next }, now) => {
    await proof.proveByPassword(viewer, (await requireSession()).id, password, now);
    redirect(returnPath(next));
  },
});

export const proveByPasskey = action({
  schema: provePasskeySchema,
  run: async (viewer, { passkey, next }, now) => {
    await passkeys.checkPasskey(viewer, passkey, await passkeyPlace(), now);
    await proof.noteProof(viewer, (await requireSession()).id, now);
    redirect(returnPath(next));
  },
});

/** Codes are shown by the very answer that made them, and never again. */
const showing = (codes: string[]) => ({ values: { codes: codes.join("\n") }, done: "codes" });

export const addAuthenticator = action({
  schema: appCodeSchema,
  run: async (viewer, { code }, now) => {
    const codes = await factors.addAuthenticator(viewer, await requireFresh(APP), code, now);
    return codes.length > 0 ? showing(codes) : redirect(`${SECURITY}?done=added`);
  },
});

export const removeAuthenticator = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    await factors.removeAuthenticator(viewer, await requireFresh(SECURITY), now);
    redirect(`${SECURITY}?done=removed`);
  },
});

export const addPasskey = action({
  schema: addPasskeySchema,
  run: async (viewer, input, now) => {
    const codes = await passkeys.addPasskey(viewer, await requireFresh(PASSKEY), input, await passkeyPlace(), now);
    return codes.length > 0 ? showing(codes) : redirect(`${SECURITY}?done=added`);
  },
});

export const removePasskey = action({
  schema: removePasskeySchema,
  run: async (viewer, { passkeyId }, now) => {
    await passkeys.removePasskey(viewer, await requireFresh(SECURITY), passkeyId, now);
    redirect(`${SECURITY}?done=removed`);
  },
});

export const renewCodes = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) =>
    showing(await factors.renewRecoveryCodes(viewer, await requireFresh(SECURITY), now)),
});
