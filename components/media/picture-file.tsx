"use client";
import { type ChangeEvent, useId, useState } from "react";
import { Around, described } from "#components/ui/around.tsx";
import { BOX } from "#components/ui/box.ts";
import { useWords } from "#components/ui/words.tsx";
import { type Stored, uploadFile } from "./upload-file.ts";

export const PICTURE_TYPES = "image/jpeg,image/png,image/webp";

type Props = {
  label: string;
  hint: string;
  error?: string | undefined;
  /** Given where the form is sent without scripts, which then carries the file itself. */
  name?: string;
  onStored: (picture: Stored) => void;
};

/** A choice of a picture that is sent as soon as it is chosen. */
export function PictureFile({ label, hint, error, name, onStored }: Props) {
  const t = useWords<"desk">();
  const ownId = useId();
  const id = name ?? ownId;
  const [state, setState] = useState<{ sending?: string; message?: string }>({});
  const message = state.message ?? (state.sending ? undefined : error);

  async function send({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setState({ sending: file.name });
    const result = await uploadFile(file, t);
    // Sent already: the form must not send it again.
    currentTarget.value = "";
    if ("id" in result) onStored(result);
    setState("id" in result ? {} : { message: result.message });
  }

  return (
    <Around id={id} label={label} hint={hint} error={message}>
      <input
        {...described(id, { hint, error: message })}
        name={name}
        type="file"
        accept={PICTURE_TYPES}
        onChange={send}
        className={`${BOX} file:me-3 file:cursor-pointer file:border-e file:border-rule file:pe-3 file:font-semibold`}
      />
      <p role="status" className="text-sm text-muted">
        {state.sending ? t("desk.sending", { file: state.sending }) : null}
      </p>
    </Around>
  );
}
