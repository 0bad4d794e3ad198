"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import * as comments from "#domain/comments/commands.ts";
import { holdComment } from "#domain/comments/held/commands.ts";
import { renderWords } from "#domain/comments/render.ts";
import { editCommentSchema, postCommentSchema, withdrawCommentSchema } from "#domain/comments/schema.ts";
import { action } from "#web/action.ts";
import { holderHash } from "#web/holder.ts";
import { articleHref, commentAnchor, commentHref } from "./addresses.ts";

/** The form's second button looks at the text and sends nothing. */
const intent = z.enum(["send", "preview"], "malformed").default("send");

const lookAt = ({ subject, body }: { subject: string; body: string }) => ({
  preview: renderWords(body).html,
  values: { subject, body },
});

/** Posts, or, for whom nobody knows yet, keeps the text and leads through login or registration back to it. */
export const postComment = action({
  schema: postCommentSchema.extend({ intent }),
  guest: true,
  run: async (viewer, { intent, ...input }, now) => {
    if (intent === "preview") return lookAt(input);
    if (viewer) {
      const { slug, commentId } = await comments.postComment(viewer, input, now);
      redirect(`${commentHref(slug, commentId)}#${commentAnchor(commentId)}`);
    }
    const held = await holdComment(await holderHash({ make: true }), input, now);
    const back = input.parentId
      ? `${commentHref(held.slug, input.parentId)}?reply=1&held=${held.id}#reply`
      : `${articleHref(held.slug)}?held=${held.id}#write`;
    redirect(`/login?for=comment&next=${encodeURIComponent(back)}`);
  },
});

export const editComment = action({
  schema: editCommentSchema.extend({ intent }),
  run: async (viewer, { intent, ...input }, now) => {
    if (intent === "preview") return lookAt(input);
    const { slug, commentId } = await comments.editComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}#${commentAnchor(commentId)}`);
  },
});

export const withdrawComment = action({
  schema: withdrawCommentSchema,
  run: async (viewer, input, now) => {
    const { slug, commentId } = await comments.withdrawComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}?withdrawn=1`);
  },
});
