"use server";
import { redirect } from "next/navigation";
import { publishArticle, restoreRevision, reviseArticle, unpublishArticle } from "#domain/articles/commands.ts";
import { mendCorrection as mend, removeCorrection as takeBack } from "#domain/articles/corrections/commands.ts";
import { mendCorrectionSchema, removeCorrectionSchema } from "#domain/articles/corrections/schema.ts";
import { findDeskArticle } from "#domain/articles/desk/queries.ts";
import { articleSchema, restoreSchema } from "#domain/articles/schema.ts";
import { removePicture as remove, uploadPicture } from "#domain/media/commands.ts";
import { pictureIdSchema } from "#domain/media/schema.ts";
import { Refusal } from "#lib/errors.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { action } from "#web/action.ts";
import type { FormState } from "#web/form-state.ts";
import { siteWords } from "#web/words.ts";
import { deskArticleHref, picturesHref, previewHref } from "./addresses.ts";
import { articleFormSchema, pictureFormSchema } from "./form-schema.ts";

const DONE = { save: "saved", preview: "saved", publish: "published", unpublish: "unpublished" } as const;

/**
 * Saves, previews, publishes or unpublishes what stands in the form. A picture that comes with it is stored first, so that it stays
 * chosen when something else is refused.
 */
export const saveArticle = action({
  schema: articleFormSchema,
  run: async (viewer, { picture, removePicture, intent, ...typed }, now) => {
    const values = { ...typed, leadImageId: removePicture ? "" : typed.leadImageId };
    try {
      if (picture && picture.size > 0) {
        values.leadImageId = (await uploadPicture(viewer, await bytesOf(picture), now)).id;
      }
      const input = parseInput(articleSchema, values);
      const { articleId } = await (intent === "publish" ? publishArticle : reviseArticle)(viewer, input, now);
      if (intent === "unpublish") await unpublishArticle(viewer, { articleId }, now);
    } catch (error) {
      if (error instanceof Refusal) return refused(error, values);
      throw error;
    }
    if (intent === "preview") redirect(previewHref(values.articleId));
    redirect(`${deskArticleHref(values.articleId)}?done=${DONE[intent]}&at=${now.getTime()}`);
  },
});

const bytesOf = async (file: File | undefined) => Buffer.from(file ? await file.arrayBuffer() : new ArrayBuffer(0));

/** The sentence, and all that was typed; of a conflict also what the other one saved, so that the next save is a decision. */
async function refused(refusal: Refusal, values: Record<string, string>): Promise<FormState> {
  const state = { message: sentence(refusal, await siteWords()), field: refusal.field, values };
  const theirs = refusal.code === "conflict" ? await findDeskArticle(values.articleId ?? "") : null;
  if (!theirs) return state;
  const { version, revision, savedBy } = theirs;
  return {
    ...state,
    values: {
      ...values,
      revision: String(revision),
      theirName: savedBy,
      theirTitle: version.title,
      theirDek: version.dek,
      theirBody: version.body,
    },
  };
}

export const restore = action({
  schema: restoreSchema,
  run: async (viewer, input, now) => {
    const { articleId } = await restoreRevision(viewer, input, now);
    redirect(`${deskArticleHref(articleId)}?done=restored&at=${now.getTime()}`);
  },
});

export const mendCorrection = action({
  schema: mendCorrectionSchema,
  run: async (viewer, input, now) => {
    await mend(viewer, input, now);
    redirect(`${deskArticleHref(input.articleId)}?done=mended`);
  },
});

export const removeCorrection = action({
  schema: removeCorrectionSchema,
  run: async (viewer, input, now) => {
    await takeBack(viewer, input, now);
    redirect(`${deskArticleHref(input.articleId)}?done=takenBack`);
  },
});

export const addPicture = action({
  schema: pictureFormSchema,
  run: async (viewer, { picture }, now) => {
    await uploadPicture(viewer, await bytesOf(picture), now);
    redirect(`${picturesHref}?done=added`);
  },
});

export const removePicture = action({
  schema: pictureIdSchema,
  run: async (viewer, { id }, now) => {
    try {
      await remove(viewer, id, now);
    } catch (error) {
      const isLogo = error instanceof Refusal && error.code === "conflict" && error.field === "logo";
      if (!isLogo) throw error;
      return { message: (await siteWords())("desk.isLogo") };
    }
    redirect(`${picturesHref}?done=removed`);
  },
});
