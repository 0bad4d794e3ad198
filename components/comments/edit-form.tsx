"use client";
import { useActionState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { MAX_BODY } from "#domain/comments/limits.ts";
import { editComment } from "./actions.ts";
import { LiveCount } from "./live-count.tsx";

type Props = { articleId: string; commentId: string; revision: number; subject: string; body: string; back: string };

/** Changes one's own comment; what it said before stays readable. */
export function EditForm({ articleId, commentId, revision, subject, body, back }: Props) {
  const [state, save, saving] = useActionState(editComment, { values: { subject, body } });
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={save} className="space-y-4">
      <ErrorSummary message={state.message} field={state.field} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="revision" value={revision} />
      <TextField
        name="subject"
        label="Subject"
        hint="Optional"
        autoComplete="off"
        defaultValue={state.values.subject}
        error={error("subject")}
      />
      <TextArea
        name="body"
        label="Comment"
        required
        dir="auto"
        rows={10}
        defaultValue={state.values.body}
        error={error("body")}
      />
      <LiveCount limit={MAX_BODY} watch="body" />
      <p className="text-sm text-muted">Readers see that the comment was edited, and can read what it said before.</p>
      <div className="flex flex-wrap gap-3">
        <Button aria-disabled={saving}>{saving ? "Saving…" : "Save changes"}</Button>
        <LinkButton href={back}>Cancel</LinkButton>
      </div>
    </form>
  );
}
