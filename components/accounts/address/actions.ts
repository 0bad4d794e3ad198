"use server";
import { redirect } from "next/navigation";
import * as address from "#domain/accounts/address/commands.ts";
import { findUnproved } from "#domain/accounts/address/queries.ts";
import { isFresh } from "#domain/accounts/proof/freshness.ts";
import { changeEmailSchema, confirmAddressSchema, nothingSchema } from "#domain/accounts/schema.ts";
import { enforce, limitMail } from "#domain/limits/commands.ts";
import { CHANGE_PASSWORD } from "#domain/limits/limits.ts";
import { action } from "#web/action.ts";
import { clientAddress } from "#web/client-address.ts";
import { enterPath, returnPath } from "#web/return-path.ts";
import { requireSession } from "#web/session.ts";

/** Where the reader finds his drafts, what became of those that waited, and the way back to where he came from. */
function confirmedPath(next: string, posted: number): string {
  const query = new URLSearchParams({ done: "confirmed", posted: String(posted) });
  const back = returnPath(next);
  if (back !== "/") query.set("next", back);
  return `/drafts?${query}`;
}

/** Whoever holds the link, on whichever device: one that is signed in goes on, any other logs in first. */
export const confirmAddress = action({
  schema: confirmAddressSchema,
  guest: true,
  run: async (viewer, { key, next }, now) => {
    const { accountId, posted } = await address.confirmAddress(key, now);
    const back = confirmedPath(next, posted);
    redirect(viewer?.accountId === accountId ? back : `${enterPath("/login", back)}&for=confirmed`);
  },
});

export const sendConfirmation = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    const to = await findUnproved(viewer);
    if (to) await limitMail("confirm", await clientAddress(), to, now);
    await address.askForConfirmation(viewer, now);
    redirect("/settings?done=link#email-address");
  },
});

export const changeEmail = action({
  schema: changeEmailSchema,
  run: async (viewer, input, now) => {
    // Together with the tries to change the password: it is the same password that is tried.
    await enforce(CHANGE_PASSWORD, viewer.accountId, now);
    const proof = { current: input.current, isFresh: isFresh(await requireSession(), now) };
    await address.askForNewAddress(viewer, { email: input.email, ...proof }, await clientAddress(), now);
    redirect("/settings?done=address#email-address");
  },
});

export const keepEmail = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    await address.dropNewAddress(viewer, now);
    redirect("/settings?done=kept#email-address");
  },
});
