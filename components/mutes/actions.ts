"use server";
import { redirect } from "next/navigation";
import { MUTE_READER } from "#domain/limits/limits.ts";
import { muteReader, unmuteReader } from "#domain/mutes/commands.ts";
import { muteSchema, turnMuteSchema } from "#domain/mutes/schema.ts";
import { action } from "#web/action.ts";

/** The page stays, and says what is so from now on. */
export const turnMute = action({
  schema: turnMuteSchema,
  limit: MUTE_READER,
  run: async (viewer, { handle, muted }, now) => {
    if (muted === "1") await muteReader(viewer, { handle }, now);
    else await unmuteReader(viewer, { handle });
    return { values: { muted } };
  },
});

/** From the list, which is then shorter. */
export const unmute = action({
  schema: muteSchema,
  limit: MUTE_READER,
  run: async (viewer, input) => {
    await unmuteReader(viewer, input);
    redirect("/settings/mutes?done=unmuted");
  },
});
