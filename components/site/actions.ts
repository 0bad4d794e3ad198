"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { siteHref } from "#components/articles/desk/addresses.ts";
import { uploadPicture } from "#domain/media/commands.ts";
import { checkAccent, saveSite } from "#domain/site/commands.ts";
import { canChangeSite } from "#domain/site/policy.ts";
import { readSite } from "#domain/site/queries.ts";
import { siteInputSchema } from "#domain/site/schema.ts";
import { READABLE } from "#domain/site/theme.ts";
import { Refusal } from "#lib/errors.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { action } from "#web/action.ts";
import type { FormState } from "#web/form-state.ts";
import { siteWords } from "#web/words.ts";
import { type SiteFields, siteFormSchema } from "./form-schema.ts";
import { fieldsOf } from "./form-values.ts";

/**
 * Saves what stands in the form, or only looks at it. A logo that comes with it is stored first, so that it stays chosen when something
 * else is refused.
 */
export const saveSettings = action({
  schema: siteFormSchema,
  run: async (viewer, { logo, removeLogo, take, intent, ...typed }, now) => {
    if (!canChangeSite(viewer)) throw new Refusal("not-allowed");
    const values: SiteFields = { ...typed, logoId: removeLogo ? "" : typed.logoId, accent: take ?? typed.accent };
    try {
      if (logo && logo.size > 0) {
        const { id, widths } = await uploadPicture(viewer, Buffer.from(await logo.arrayBuffer()), now);
        Object.assign(values, { logoId: id, logoWidth: String(widths.at(-1)) });
      }
      const { logoWidth: _logoWidth, ...settings } = values;
      const input = parseInput(siteInputSchema, settings);
      checkAccent(input.accent);
      if (intent === "check" || take) return { values, done: "checked" };
      await saveSite(viewer, input, now);
    } catch (error) {
      if (error instanceof Refusal) return refused(error, values);
      throw error;
    }
    // The frame around the pages too: name, language and looks stand there.
    revalidatePath("/", "layout");
    redirect(`${siteHref}?done=site&at=${now.getTime()}`);
  },
});

/** The sentence, and all that was typed; of an accent a better one, of a conflict what the other administrator saved. */
async function refused(refusal: Refusal, values: SiteFields): Promise<FormState> {
  const t = await siteWords();
  const { code, field, detail } = refusal;
  if (code === "conflict") {
    const theirs = fieldsOf(await readSite());
    const asTheirs = Object.entries(theirs).map(([name, value]) => [`theirs.${name}`, value]);
    const mine = { ...values, revision: theirs.revision };
    return { message: t("desk.siteConflict"), values: { ...mine, ...Object.fromEntries(asTheirs) } };
  }
  if (field === "accent" && typeof detail.nearest === "string") {
    const { nearest, ratio = 1 } = detail;
    const message = t("desk.accentPale", { colour: values.accent, ratio: Number(ratio), needed: READABLE, nearest });
    return { message, field, values: { ...values, nearest } };
  }
  if (field === "accent") return { message: t("desk.accentMalformed"), field, values };
  // The picture's rules speak of the field that articles have for it.
  const shown = field === "picture" ? "logo" : field;
  return { message: sentence(refusal, t), ...(shown && { field: shown }), values };
}
