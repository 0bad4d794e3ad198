"use client";
import { type KeyboardEvent, useId } from "react";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { MAX_BODY } from "#domain/comments/limits.ts";
import type { FormState } from "#web/form-state.ts";
import { commentHref } from "../addresses.ts";
import { LiveCount } from "../live-count.tsx";
import { Formatting } from "./formatting.tsx";
import { Preview } from "./preview.tsx";

/** Subject and text of a comment, new or changed: what was refused above them, what they would look like below. */
export function WordsFields({ state, rows, bodyId }: { state: FormState; rows: number; bodyId?: string }) {
  const t = useWords<"reader">();
  const uid = useId();
  const ids = { subject: `subject${uid}`, body: bodyId ?? `body${uid}` };
  const { message, field, detail, values, preview } = state;
  // What the form has posted before, with other words.
  const earlier = detail?.commentId === undefined ? undefined : commentHref(`${detail.slug}`, `${detail.commentId}`);
  const error = (name: string) => (field === name ? message : undefined);
  return (
    <>
      <ErrorSummary
        message={message}
        field={field === "subject" || field === "body" ? ids[field] : undefined}
        elsewhere={earlier}
      />
      <TextField
        id={ids.subject}
        name="subject"
        label={t("reader.subject")}
        hint={t("reader.optional")}
        autoComplete="off"
        defaultValue={values.subject}
        error={error("subject")}
      />
      <TextArea
        id={ids.body}
        name="body"
        label={t("reader.comment")}
        required
        rows={rows}
        defaultValue={values.body}
        error={error("body")}
      />
      <div className="flex flex-wrap justify-between gap-x-4">
        <Formatting />
        <LiveCount limit={MAX_BODY} watch="body" />
      </div>
      {preview === undefined ? null : <Preview html={preview} subject={values.subject} />}
    </>
  );
}

/** Ctrl or Cmd with Enter sends from within a field. */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}
