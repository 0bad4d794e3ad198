"use client";
import { useState } from "react";
import { PictureFile } from "#components/media/picture-file.tsx";
import { TextField } from "#components/ui/field.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { FormValues } from "./form-values.ts";

type Props = { values: FormValues; error: (field: string) => string | undefined };

/** The picture above the article. One that is stored stays chosen until another is, or until it is removed. */
export function LeadPicture({ values, error }: Props) {
  const t = useWords<"desk">();
  const [id, setId] = useState(values.leadImageId ?? "");
  return (
    <fieldset className="min-w-0 space-y-6 border-t border-rule pt-6">
      <legend className="sr-only">{t("desk.leadWords")}</legend>
      <input type="hidden" name="leadImageId" value={id} />
      <PictureFile
        name="picture"
        label={t("desk.leadImage")}
        hint={t("desk.pictureHint")}
        error={error("picture")}
        onStored={(picture) => setId(picture.id)}
      />
      {id ? (
        <div className="space-y-2">
          {/* biome-ignore lint/performance/noImgElement: served in its own sizes by /media */}
          <img src={`/media/${id}`} alt={t("desk.leadNow")} className="aspect-3/2 w-full bg-raised object-contain" />
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="removePicture" className="size-5 accent-accent" /> {t("desk.removeLead")}
          </label>
        </div>
      ) : null}
      <TextField
        name="leadAlt"
        label={t("desk.alt")}
        hint={t("desk.altHint")}
        autoComplete="off"
        defaultValue={values.leadAlt}
        error={error("leadAlt")}
      />
      <TextField
        name="leadCaption"
        label={t("desk.caption")}
        autoComplete="off"
        defaultValue={values.leadCaption}
        error={error("leadCaption")}
      />
      <TextField
        name="leadCredit"
        label={t("desk.credit")}
        hint={t("desk.creditHint")}
        autoComplete="off"
        defaultValue={values.leadCredit}
        error={error("leadCredit")}
      />
    </fieldset>
  );
}
