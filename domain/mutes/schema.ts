// What may come in as a mute: a name as it stands in the address of its page.
import { z } from "zod";
import { HANDLE_MAX } from "#domain/accounts/limits.ts";

/** In UTF-16 units: twice as many as letters. */
export const muteSchema = z.strictObject({
  handle: z
    .string()
    .min(1, "malformed")
    .max(2 * HANDLE_MAX, "malformed"),
});
export type MuteInput = z.infer<typeof muteSchema>;

/** `muted`: what is to be so from now on. */
export const turnMuteSchema = muteSchema.extend({ muted: z.enum(["0", "1"], "malformed") });
