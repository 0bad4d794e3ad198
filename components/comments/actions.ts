"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Viewer } from "#domain/accounts/viewer.ts";
import * as comments from "#domain/comments/commands.ts";
import { holdComment } from "#domain/comments/held/commands.ts";
import * as joining from "#domain/comments/joining/commands.ts";
import { continueAtPace } from "#domain/comments/pace/commands.ts";
import { renderWords } from "#domain/comments/render.ts";
import {
  type EditComment,
  editCommentSchema,
  joinCommentSchema,
  postCommentSchema,
  restoreCommentSchema,
  sure,
  withdrawCommentSchema,
} from "#domain/comments/schema.ts";
import { submitComment } from "#domain/comments/waiting/commands.ts";
import * as withdrawal from "#domain/comments/withdrawal/commands.ts";
import { countsOfReader, enforceAll } from "#domain/limits/commands.ts";
import { EDIT_COMMENT, WITHDRAW_COMMENT } from "#domain/limits/limits.ts";
import { action } from "#web/action.ts";
import { holderHash } from "#web/holder.ts";
import { siteWords } from "#web/words.ts";
import { articleHref, commentAnchor, commentHref } from "./addresses.ts";
import { askIfUnfinished } from "./asking.ts";
import { loadEdit } from "./own-loaders.ts";
import { waitsHref } from "./waiting/addresses.ts";

/** The form's second button looks at the text and sends nothing. */
const intent = z.enum(["send", "preview"], "malformed").default("send");
/** A third goes on in the comment that the form is an answer to. */
const answerIntent = z.enum(["send", "preview", "continue"], "malformed").default("send");

const lookAt = ({ subject, body }: { subject: string; body: string }) => ({
  preview: renderWords(body).html,
  values: { subject, body },
});

/** Posts, or, for whom nobody knows yet, keeps the text and leads through login or registration back to it. */
export const postComment = action({
  schema: postCommentSchema.extend({ intent: answerIntent, sure: sure.default("") }),
  guest: true,
  run: async (viewer, { intent, sure, ...input }, now) => {
    if (intent === "preview") return lookAt(input);
    if (viewer) {
      await askIfUnfinished(input.body, sure);
      const { parentId, ...words } = input;
      const { posted } =
        intent === "continue"
          ? { posted: await continueAtPace(viewer, { ...words, commentId: parentId }, now) }
          : await submitComment(viewer, input, now);
      redirect(posted ? `${commentHref(posted.slug, posted.commentId)}#${commentAnchor(posted.commentId)}` : waitsHref);
    }
    const held = await holdComment({ hash: await holderHash({ make: true }), accountId: null }, input, now);
    const back = input.parentId
      ? `${commentHref(held.slug, input.parentId)}?reply=1&held=${held.id}#reply`
      : `${articleHref(held.slug)}?held=${held.id}#write`;
    redirect(`/login?for=comment&next=${encodeURIComponent(back)}`);
  },
});

const FORETOLD = { free: "willFree", silent: "willSilent", added: "willAdded", changed: "willChanged" } as const;

/** Which kind of change it will be, in a sentence. */
async function foretell(viewer: Viewer, input: EditComment): Promise<string> {
  const [t, kind] = await Promise.all([siteWords(), loadEdit(viewer, input)]);
  return kind ? t(`seams.${FORETOLD[kind]}`) : "";
}

export const editComment = action({
  schema: editCommentSchema.extend({ intent }),
  run: async (viewer, { intent, ...input }, now) => {
    if (intent === "preview") return { ...lookAt(input), done: await foretell(viewer, input) };
    await enforceAll(countsOfReader(viewer, [EDIT_COMMENT]), now);
    const { slug, commentId } = await comments.editComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}#${commentAnchor(commentId)}`);
  },
});

export const withdrawComment = action({
  schema: withdrawCommentSchema,
  run: async (viewer, input, now) => {
    await enforceAll(countsOfReader(viewer, [WITHDRAW_COMMENT]), now);
    const { slug, commentId } = await comments.withdrawComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}?withdrawn=1`);
  },
});

export const restoreComment = action({
  schema: restoreCommentSchema,
  run: async (viewer, input, now) => {
    const { slug, commentId } = await withdrawal.restoreComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}#${commentAnchor(commentId)}`);
  },
});

export const joinComment = action({
  schema: joinCommentSchema,
  run: async (viewer, input, now) => {
    const { slug, commentId } = await joining.joinComment(viewer, input, now);
    redirect(`${commentHref(slug, commentId)}#${commentAnchor(commentId)}`);
  },
});
