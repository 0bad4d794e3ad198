"use server";
import { redirect } from "next/navigation";
import * as accounts from "#domain/accounts/commands.ts";
import * as portrait from "#domain/accounts/portrait/commands.ts";
import {
  changePasswordSchema,
  endSessionSchema,
  firstAdminSchema,
  logInSchema,
  logOutSchema,
  nothingSchema,
  portraitSchema,
  profileSchema,
  signUpSchema,
} from "#domain/accounts/schema.ts";
import * as sessions from "#domain/accounts/sessions/commands.ts";
import { CHANGE_PASSWORD, PUT_PORTRAIT } from "#domain/limits/limits.ts";
import { Refusal } from "#lib/errors.ts";
import { MAX_BYTES } from "#lib/image/limits.ts";
import { action } from "#web/action.ts";
import { clientAddress } from "#web/client-address.ts";
import { returnPath } from "#web/return-path.ts";
import { requireSession } from "#web/session.ts";
import { closeSession, signInByPassword, signUp, signUpFirstAdmin } from "#web/sign-in.ts";
import { admitSignUp } from "#web/sign-up/admit.ts";

export const register = action({
  schema: signUpSchema,
  guest: true,
  run: async (_viewer, { next, stamp, scripts, proof, homepage: _, ...person }, now) => {
    const address = await clientAddress();
    const challenge = await admitSignUp({ address, stamp, scripts: scripts === "1", proof }, now);
    if (challenge) return { detail: { challenge }, values: { handle: person.handle, email: person.email } };
    await signUp(person, returnPath(next), now);
    redirect(returnPath(next));
  },
});

export const logIn = action({
  schema: logInSchema,
  guest: true,
  run: async (_viewer, { login, password, next }, now) => {
    redirect(await signInByPassword(login, password, next, now));
  },
});

export const logOut = action({
  schema: logOutSchema,
  guest: true,
  run: async (_viewer, { next }, now) => {
    await closeSession(now);
    redirect(returnPath(next));
  },
});

export const makeFirstAdmin = action({
  schema: firstAdminSchema,
  guest: true,
  run: async (_viewer, { key, ...person }, now) => {
    await signUpFirstAdmin(key, person, now);
    redirect("/desk");
  },
});

export const changeProfile = action({
  schema: profileSchema,
  run: async (viewer, input, now) => {
    await accounts.changeProfile(viewer, input, now);
    redirect("/settings?done=profile");
  },
});

export const putPortrait = action({
  schema: portraitSchema,
  limit: PUT_PORTRAIT,
  run: async (viewer, { picture }, now) => {
    if (!picture) throw new Refusal("missing", "picture");
    if (picture.size > MAX_BYTES) throw new Refusal("too-large", "picture");
    await portrait.putPortrait(viewer, Buffer.from(await picture.arrayBuffer()), now);
    redirect("/settings?done=profile");
  },
});

export const removePortrait = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    await portrait.removePortrait(viewer, now);
    redirect("/settings?done=profile");
  },
});

export const changePassword = action({
  schema: changePasswordSchema,
  limit: CHANGE_PASSWORD,
  run: async (viewer, input, now) => {
    await accounts.changePassword(viewer, input, (await requireSession()).id, now);
    redirect("/settings?done=password");
  },
});

export const endSession = action({
  schema: endSessionSchema,
  run: async (viewer, { sessionId }, now) => {
    await sessions.endSession(viewer, sessionId, now);
    redirect("/settings?done=session#sessions");
  },
});

export const endOtherSessions = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    await sessions.endOtherSessions(viewer, (await requireSession()).id, now);
    redirect("/settings?done=sessions#sessions");
  },
});
