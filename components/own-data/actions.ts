"use server";
import { redirect } from "next/navigation";
import * as closing from "#domain/accounts/closing/commands.ts";
import { isFresh } from "#domain/accounts/proof/freshness.ts";
import { closeAccountSchema, nothingSchema } from "#domain/accounts/schema.ts";
import { CHANGE_PASSWORD } from "#domain/limits/limits.ts";
import { action } from "#web/action.ts";
import { requireSession } from "#web/session.ts";
import { closeSession } from "#web/sign-in.ts";

export const closeAccount = action({
  schema: closeAccountSchema,
  // The same count: it is the same password that is tried.
  limit: CHANGE_PASSWORD,
  run: async (viewer, input, now) => {
    const { current, comments } = input;
    await closing.closeAccount(viewer, { current, comments, isFresh: isFresh(await requireSession(), now) }, now);
    await closeSession(now);
    redirect("/login?done=closed");
  },
});

export const keepAccount = action({
  schema: nothingSchema,
  run: async (viewer, _input, now) => {
    await closing.keepAccount(viewer, now);
    redirect("/settings/data?done=kept");
  },
});
