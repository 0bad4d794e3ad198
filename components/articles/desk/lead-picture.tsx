"use client";
import { useState } from "react";
import { PictureFile } from "#components/media/picture-file.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { FormValues } from "./form-values.ts";

type Props = { values: FormValues; error: (field: string) => string | undefined };

/** The picture above the article. One that is stored stays chosen until another is, or until it is removed. */
export function LeadPicture({ values, error }: Props) {
  const [id, setId] = useState(values.leadImageId ?? "");
  return (
    <fieldset className="space-y-5 border-t border-rule pt-5">
      <legend className="sr-only">Lead image and its words</legend>
      <input type="hidden" name="leadImageId" value={id} />
      <PictureFile
        name="picture"
        label="Lead image"
        hint="JPEG, PNG or WebP, up to 5 MB. Places and dates hidden in the file are removed."
        error={error("picture")}
        onStored={setId}
      />
      {id ? (
        <div className="flex flex-wrap items-start gap-4">
          {/* biome-ignore lint/performance/noImgElement: served in its own sizes by /media */}
          <img
            src={`/media/${id}`}
            alt="What stands above the article now"
            className="h-auto max-h-48 w-auto max-w-full"
          />
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="removePicture" className="size-5" /> Remove the lead image
          </label>
        </div>
      ) : null}
      <TextField
        name="leadAlt"
        label="Alt text"
        hint="What the picture shows, for those who do not see it. Needed with a lead image."
        dir="auto"
        autoComplete="off"
        defaultValue={values.leadAlt}
        error={error("leadAlt")}
      />
      <TextField
        name="leadCaption"
        label="Caption"
        dir="auto"
        autoComplete="off"
        defaultValue={values.leadCaption}
        error={error("leadCaption")}
      />
      <TextField
        name="leadCredit"
        label="Credit"
        hint="Whose picture it is"
        dir="auto"
        autoComplete="off"
        defaultValue={values.leadCredit}
        error={error("leadCredit")}
      />
    </fieldset>
  );
}
