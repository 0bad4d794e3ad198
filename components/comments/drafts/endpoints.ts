// What a box tells while somebody types in it, and what was begun on other devices.
import { z } from "zod";
import { saveDraft } from "#domain/comments/drafts/commands.ts";
import { listDraftsOn } from "#domain/comments/drafts/queries.ts";
import { saveDraftSchema } from "#domain/comments/drafts/schema.ts";
import { SAVE_DRAFT } from "#domain/limits/limits.ts";
import { Refusal } from "#lib/errors.ts";
import { get, post } from "#web/endpoint.ts";
import { AUTHOR_HEADER, isWrittenBy } from "../outbox/written-by.ts";

const save = post("/api/v1/drafts", {
  schema: saveDraftSchema,
  limit: SAVE_DRAFT,
  unasked: true,
  run: async (viewer, input, now, { request }) => {
    if (!isWrittenBy(request.headers[AUTHOR_HEADER], viewer.handle)) throw new Refusal("signed-out", "author");
    const { savedAt, overtaken } = await saveDraft(viewer, input, request.headers["user-agent"] ?? "", now);
    return { savedAt: savedAt?.getTime() ?? null, overtaken };
  },
});

const mine = get("/api/v1/drafts", {
  schema: z.strictObject({ article: z.string().regex(/^[0-9a-z]{1,40}$/, "malformed") }),
  run: async (viewer, { article }) => ({
    drafts: (await listDraftsOn(viewer, article)).map(({ device: _, articleId: __, ...draft }) => ({
      ...draft,
      savedAt: draft.savedAt.getTime(),
      typedAt: draft.typedAt.getTime(),
    })),
  }),
});

export const draftEndpoints = [save, mine];
