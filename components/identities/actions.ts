"use server";
import { redirect } from "next/navigation";
import { linkIdentity, unlinkIdentity } from "#domain/accounts/identities/commands.ts";
import { isFresh } from "#domain/accounts/proof/freshness.ts";
import {
  chooseHandleSchema,
  linkIdentitySchema,
  nothingSchema,
  unlinkIdentitySchema,
} from "#domain/accounts/schema.ts";
import { CHANGE_PASSWORD } from "#domain/limits/limits.ts";
import { Refusal } from "#lib/errors.ts";
import { action } from "#web/action.ts";
import { forgetArrival, readArrival } from "#web/arrival.ts";
import { requireFresh, requireSession } from "#web/session.ts";
import { signUpIdentified } from "#web/sign-in-with.ts";

export const registerWith = action({
  schema: chooseHandleSchema,
  guest: true,
  run: async (_viewer, { handle }, now) => {
    redirect(await signUpIdentified(handle, now));
  },
});

/** Who came is told by his browser's cookie, not by the form: nobody links what he did not just prove. */
export const link = action({
  schema: linkIdentitySchema,
  // The same count: it is the same password that is tried.
  limit: CHANGE_PASSWORD,
  run: async (viewer, { current }, now) => {
    const identity = await readArrival();
    if (!identity) throw new Refusal("expired", "arrival");
    await linkIdentity(viewer, identity, { current, isFresh: isFresh(await requireSession(), now) }, now);
    await forgetArrival();
    redirect("/settings/linked?done=linked");
  },
});

export const dismiss = action({
  schema: nothingSchema,
  run: async () => {
    await forgetArrival();
    redirect("/settings/linked");
  },
});

export const unlink = action({
  schema: unlinkIdentitySchema,
  run: async (viewer, input, now) => {
    await requireFresh("/settings/linked");
    await unlinkIdentity(viewer, input, now);
    redirect("/settings/linked?done=unlinked");
  },
});
