// The article form as it comes over the wire. Here everything is text; domain/articles/schema.ts says what it must hold.
import { z } from "zod";

/** Above every limit of the fields, so that those give their own sentence. */
const MAX_FIELD = 1_000_000;
const text = z.string().max(MAX_FIELD).default("");

export const INTENTS = ["save", "preview", "publish", "unpublish"] as const;

export const articleFormSchema = z.strictObject({
  articleId: text,
  revision: text,
  title: text,
  slug: text,
  dek: text,
  body: text,
  topics: text,
  authorId: text,
  /** A picture that is stored already. */
  leadImageId: text,
  /** A picture that comes with the form; browsers send an empty one when none was chosen. */
  picture: z.file().optional(),
  removePicture: z.literal("on").optional(),
  leadAlt: text,
  leadCaption: text,
  leadCredit: text,
  correction: text,
  /** The button. Enter in a field saves. */
  intent: z.enum(INTENTS).default("save"),
});
export type ArticleForm = z.output<typeof articleFormSchema>;

export const pictureFormSchema = z.strictObject({ picture: z.file().optional() });
