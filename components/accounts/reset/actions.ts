"use server";
import { redirect } from "next/navigation";
import * as reset from "#domain/accounts/reset/commands.ts";
import { askForResetSchema, resetPasswordSchema } from "#domain/accounts/schema.ts";
import { limitMail } from "#domain/limits/commands.ts";
import { action } from "#web/action.ts";
import { clientAddress } from "#web/client-address.ts";

/** The same for every address, known or not. */
export const askForReset = action({
  schema: askForResetSchema,
  guest: true,
  run: async (_viewer, { email }, now) => {
    await limitMail("reset", await clientAddress(), email, now);
    await reset.askForReset(email, now);
    redirect("/forgot?done=asked");
  },
});

export const resetPassword = action({
  schema: resetPasswordSchema,
  guest: true,
  run: async (_viewer, { key, password }, now) => {
    await reset.resetPassword(key, password, now);
    redirect("/login?for=reset");
  },
});
