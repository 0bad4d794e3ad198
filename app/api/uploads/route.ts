import { uploadPicture } from "#domain/media/commands.ts";
import { canUpload } from "#domain/media/policy.ts";
import { Refusal } from "#lib/errors.ts";
import { MAX_BYTES } from "#lib/image/limits.ts";
import { route } from "#web/route.ts";
import { uploadedBytes } from "#web/upload.ts";

/** One picture, as the body or as "picture" of a form; gives its id and sizes. */
export const POST = route({
  run: async (viewer, _input, now, { request }) => {
    // Before five megabytes are read for somebody who may not send them.
    if (!canUpload(viewer)) throw new Refusal("not-allowed");
    return uploadPicture(viewer, await uploadedBytes(request, "picture", MAX_BYTES), now);
  },
});
