"use client";
import { useRouter } from "next/navigation";
import { PictureFile } from "#components/media/picture-file.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { addPicture } from "./actions.ts";

/** Brings a picture in: at once where scripts run, else by the button. */
export function AddPictureForm() {
  const t = useWords<"desk">();
  const [state, add, adding] = useFormAction(addPicture, EMPTY_FORM);
  const router = useRouter();
  return (
    <form action={add} className="max-w-measure space-y-3" aria-label={t("desk.addPicture")}>
      <ErrorSummary message={state.message} field={state.field} />
      <PictureFile
        name="picture"
        label={t("desk.picture")}
        hint={t("desk.pictureHint")}
        error={state.field === "picture" ? state.message : undefined}
        onStored={() => router.refresh()}
      />
      <noscript>
        <Button busy={adding}>{t("desk.addButton")}</Button>
      </noscript>
    </form>
  );
}
