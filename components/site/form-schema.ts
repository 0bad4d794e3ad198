// The settings form as it comes over the wire. Here everything is text; domain/site/schema.ts says what it must hold.
import { z } from "zod";

/** Above every limit of the fields, so that those give their own sentence. */
const MAX_FIELD = 10_000;
const text = z.string().max(MAX_FIELD).default("");

export const siteFormSchema = z.strictObject({
  revision: text,
  name: text,
  tagline: text,
  language: text,
  timeZone: text,
  accent: text,
  readingFont: text,
  interfaceFont: text,
  /** A page of an earlier build does not know it. */
  unconfirmed: z.string().max(MAX_FIELD).default("auto"),
  /** A picture that is stored already. */
  logoId: text,
  /** Of its largest file, to show it. */
  logoWidth: text,
  /** A picture that comes with the form; browsers send an empty one when none was chosen. */
  logo: z.file().optional(),
  removeLogo: z.literal("on").optional(),
  /** The button that puts a readable colour in place of the one that was refused. */
  take: z.string().max(7).optional(),
  /** The button. Enter in a field saves. */
  intent: z.enum(["save", "check"]).default("save"),
});
export type SiteFields = Omit<z.output<typeof siteFormSchema>, "logo" | "removeLogo" | "take" | "intent">;
