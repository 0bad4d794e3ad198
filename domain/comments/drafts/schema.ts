// What may come in as a draft: whatever somebody typed, sound or not, and where.
import { z } from "zod";
import { MAX_DRAFT } from "./limits.ts";

const id = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");
const place = z.union([z.literal(""), id]).default("");
const key = z.string().regex(/^[0-9A-Za-z_-]{8,64}$/, "malformed");
const words = z.string().max(MAX_DRAFT).default("");

export const saveDraftSchema = z.strictObject({
  articleId: id,
  parentId: place,
  editing: place,
  /** Of the comment whose text is being changed: which one of its texts that was. */
  revision: z.number().int().min(1).max(1_000_000).optional(),
  formKey: key,
  deviceId: key,
  subject: words,
  body: words,
  /** By the device's own clock, in milliseconds since 1970. */
  typedAt: z.number().int().min(0).max(8.64e15),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

export const draftSchema = z.strictObject({ draft: id });
