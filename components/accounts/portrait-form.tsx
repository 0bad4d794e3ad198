"use client";
import { useActionState } from "react";
import { Around, described } from "#components/ui/around.tsx";
import { BOX } from "#components/ui/box.ts";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { putPortrait, removePortrait } from "./actions.ts";

/** A picture for one's page: a plain form that carries the file, so that it needs no script. */
export function PortraitForm({ hasPortrait }: { hasPortrait: boolean }) {
  const t = useWords<"ownForms">();
  const [state, send, sending] = useFormAction(putPortrait, EMPTY_FORM);
  const error = state.field === "picture" ? state.message : undefined;
  const hint = t("ownForms.pictureHint");
  return (
    <div className="mt-8 space-y-4">
      <form action={send} className="space-y-4">
        <ErrorSummary message={state.message} field={state.field} />
        <Around id="picture" label={t("ownForms.picture")} hint={hint} error={error}>
          <input
            {...described("picture", { hint, error })}
            type="file"
            name="picture"
            accept="image/jpeg,image/png,image/webp"
            className={`${BOX} file:me-3 file:cursor-pointer file:border-e file:border-rule file:pe-3 file:font-semibold`}
          />
        </Around>
        <Button look="quiet" busy={sending} busyWords={t("ownForms.pictureSending")}>
          {t("ownForms.pictureSend")}
        </Button>
      </form>
      {hasPortrait ? <RemovePortrait /> : null}
    </div>
  );
}

function RemovePortrait() {
  const t = useWords<"ownForms">();
  const [state, send, sending] = useActionState(removePortrait, EMPTY_FORM);
  return (
    <form action={send} className="space-y-3">
      <ErrorSummary message={state.message} />
      <Button look="quiet" busy={sending} busyWords={t("ownForms.keeping")}>
        {t("ownForms.pictureRemove")}
      </Button>
    </form>
  );
}
