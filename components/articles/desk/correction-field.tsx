"use client";
import { TextArea } from "#components/ui/field.tsx";
import { useWords } from "#components/ui/words.tsx";
import { MAX_CORRECTION } from "#domain/articles/limits.ts";
import type { PartProps } from "./article-form.tsx";

/** What readers are told of this change, once they see it. Empty again after that: a box of another name takes nothing over from the last. */
export function CorrectionField({ values, error }: PartProps) {
  const t = useWords<"versions">();
  const id = `new-correction-${values.revision}`;
  return (
    <div id="correction">
      <TextArea
        key={id}
        id={id}
        name="correction"
        label={t("versions.field")}
        hint={t("versions.fieldHint", { limit: MAX_CORRECTION })}
        rows={2}
        defaultValue={values.correction}
        error={error("correction")}
      />
    </div>
  );
}
