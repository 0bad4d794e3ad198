"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { mailHref } from "#components/articles/desk/addresses.ts";
import * as mail from "#domain/mail/commands.ts";
import { action } from "#web/action.ts";

export const sendAgain = action({
  schema: z.strictObject({ mail: z.string().regex(/^[0-9a-z]{1,40}$/, "malformed") }),
  run: async (viewer, input, now) => {
    await mail.sendAgain(viewer, input.mail, now);
    redirect(`${mailHref}?done=again`);
  },
});
