"use client";
import { useRouter } from "next/navigation";
import { useActionState } from "react";
import { PictureFile } from "#components/media/picture-file.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { addPicture } from "./actions.ts";

/** Brings a picture in: at once where scripts run, else by the button. */
export function AddPictureForm() {
  const [state, add, adding] = useActionState(addPicture, EMPTY_FORM);
  const router = useRouter();
  return (
    <form action={add} className="max-w-measure space-y-3" aria-label="Add a picture">
      <ErrorSummary message={state.message} field={state.field} />
      <PictureFile
        name="picture"
        label="Picture"
        hint="JPEG, PNG or WebP, up to 5 MB. Places and dates hidden in the file are removed."
        error={state.field === "picture" ? state.message : undefined}
        onStored={() => router.refresh()}
      />
      <noscript>
        <Button aria-disabled={adding}>Add picture</Button>
      </noscript>
    </form>
  );
}
