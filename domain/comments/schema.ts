// What may come in as a comment. Lengths are counted in code points, as a reader counts letters.
import { z } from "zod";
import { cleanText, isBlank } from "#lib/text.ts";
import { MARKS_LENGTH } from "./cut-off/marks.ts";
import { kept } from "./drafts/kept.ts";
import { MAX_BODY, MAX_SUBJECT } from "./limits.ts";

const length = (text: string) => [...text].length;

const id = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");

const subject = z
  .string()
  .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
  .refine((text) => length(text) <= MAX_SUBJECT, { error: "too-long", params: { limit: MAX_SUBJECT } });

const body = z
  .string()
  .transform((text) => cleanText(text).replace(/^\n+|\s+$/g, ""))
  .refine((text) => !isBlank(text), "missing")
  .refine((text) => length(text) <= MAX_BODY, { error: "too-long", params: { limit: MAX_BODY } });

/** Empty where the page was the same for all readers and no script could make one. */
const formKey = z.union([z.literal(""), z.string().regex(/^[0-9A-Za-z_-]{8,64}$/, "malformed")]).default("");

export const postCommentSchema = z.strictObject({
  articleId: id,
  parentId: z.union([z.literal(""), id]).default(""),
  subject: subject.default(""),
  body,
  formKey,
  kept: kept.optional(),
  /** The article's revision on the page from which it is sent. */
  about: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
export type PostComment = z.infer<typeof postCommentSchema>;

/** The texts that their author was asked about, whether they end too soon: he sends them anyway (cut-off/marks.ts). */
export const sure = z.string().max(MARKS_LENGTH, "malformed");

export const editCommentSchema = z.strictObject({
  articleId: id,
  commentId: id,
  subject: subject.default(""),
  body,
  /** The revision that the editor saw when he opened the form. */
  revision: z.coerce.number().int().min(1).max(1_000_000),
  /** Under which the form's draft is kept. */
  formKey: formKey.optional(),
  kept: kept.optional(),
});
export type EditComment = z.infer<typeof editCommentSchema>;

export const withdrawCommentSchema = z.strictObject({ articleId: id, commentId: id });
export type WithdrawComment = z.infer<typeof withdrawCommentSchema>;

/** The form of an answer to one's own comment, whose other button goes on in that. */
export const continueCommentSchema = z.strictObject({
  articleId: id,
  commentId: id,
  subject: subject.default(""),
  body,
  formKey,
  kept: kept.optional(),
  /** As every comment's; what goes on in an older one is about what that is about. */
  about: postCommentSchema.shape.about,
});
export type ContinueComment = z.infer<typeof continueCommentSchema>;

/** A comment that waits until its writer has confirmed his address. */
export const waitingSchema = z.strictObject({ articleId: id, waiting: id });
export type WaitingSchema = z.infer<typeof waitingSchema>;

export const restoreCommentSchema = withdrawCommentSchema;
export type RestoreComment = z.infer<typeof restoreCommentSchema>;

/** The comment that becomes a part of the one above it. */
export const joinCommentSchema = withdrawCommentSchema;
export type JoinComment = z.infer<typeof joinCommentSchema>;
