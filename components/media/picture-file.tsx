"use client";
import { type ChangeEvent, useId, useState } from "react";
import { uploadFile } from "./upload-file.ts";

export const PICTURE_TYPES = "image/jpeg,image/png,image/webp";

type Props = {
  label: string;
  hint: string;
  error?: string | undefined;
  /** Given where the form is sent without scripts, which then carries the file itself. */
  name?: string;
  onStored: (id: string) => void;
};

/** A choice of a picture that is sent as soon as it is chosen. */
export function PictureFile({ label, hint, error, name, onStored }: Props) {
  const ownId = useId();
  const id = name ?? ownId;
  const [state, setState] = useState<{ sending?: string; message?: string }>({});
  const message = state.message ?? (state.sending ? undefined : error);

  async function send({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setState({ sending: file.name });
    const result = await uploadFile(file);
    // Sent already: the form must not send it again.
    currentTarget.value = "";
    if ("id" in result) onStored(result.id);
    setState("id" in result ? {} : { message: result.message });
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
        {hint}
      </p>
      <input
        id={id}
        name={name}
        type="file"
        accept={PICTURE_TYPES}
        onChange={send}
        aria-invalid={message ? true : undefined}
        aria-describedby={message ? `${id}-hint ${id}-error` : `${id}-hint`}
        className="block w-full rounded border border-muted bg-paper p-2 text-base aria-invalid:border-2 aria-invalid:border-danger"
      />
      <p role="status" className="text-sm text-muted">
        {state.sending ? `Sending ${state.sending}…` : null}
      </p>
      {message ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-semibold text-danger">
          {message}
        </p>
      ) : null}
    </div>
  );
}
