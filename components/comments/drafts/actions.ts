"use server";
import { redirect } from "next/navigation";
import * as drafts from "#domain/comments/drafts/commands.ts";
import { draftSchema } from "#domain/comments/drafts/schema.ts";
import { action } from "#web/action.ts";

export const discardDraft = action({
  schema: draftSchema,
  run: async (viewer, { draft }, now) => {
    await drafts.discardDraft(viewer, draft, now);
    redirect(`/drafts?discarded=${draft}`);
  },
});

export const recallDraft = action({
  schema: draftSchema,
  run: async (viewer, { draft }) => {
    await drafts.recallDraft(viewer, draft);
    redirect("/drafts?done=recalled");
  },
});
