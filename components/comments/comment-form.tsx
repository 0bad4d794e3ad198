"use client";
import { type KeyboardEvent, useActionState, useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { MAX_BODY } from "#domain/comments/limits.ts";
import { postComment } from "./actions.ts";
import { formKeyFor } from "./form-key.ts";
import { LiveCount } from "./live-count.tsx";

type Props = {
  articleId: string;
  /** The comment that is answered; without it the form is for a new comment. */
  parentId?: string;
  /** Made by the server where the page is for one reader alone; a shared page has none and gets one here. */
  formKey?: string;
  subject?: string;
  body?: string;
  focusOnOpen?: boolean;
  onCancel?: () => void;
};

/** The form for a comment or a reply; the same for everybody: who is not logged in is led through login and finds his words again. */
export function CommentForm({
  articleId,
  parentId = "",
  formKey = "",
  subject = "",
  body = "",
  focusOnOpen,
  onCancel,
}: Props) {
  const [state, send, sending] = useActionState(postComment, { values: { subject, body } });
  const [key, setKey] = useState(formKey);
  const form = useRef<HTMLFormElement>(null);
  const uid = useId();
  // After hydration, so that the server's HTML and the first render agree.
  useEffect(() => setKey((given) => given || formKeyFor(articleId, parentId)), [articleId, parentId]);
  useEffect(() => {
    if (focusOnOpen) form.current?.querySelector("textarea")?.focus();
  }, [focusOnOpen]);

  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const error = (field: string) => (state.field === field ? state.message : undefined);
  const ids = { subject: `subject${uid}`, body: `body${uid}` };

  return (
    <form ref={form} action={send} onKeyDown={sendByKey} className="space-y-4">
      <ErrorSummary
        message={state.message}
        field={state.field === "subject" || state.field === "body" ? ids[state.field] : undefined}
      />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="formKey" value={key} />
      <TextField
        id={ids.subject}
        name="subject"
        label="Subject"
        hint="Optional"
        autoComplete="off"
        defaultValue={state.values.subject}
        error={error("subject")}
      />
      <TextArea
        id={ids.body}
        name="body"
        label="Comment"
        required
        dir="auto"
        rows={parentId ? 5 : 7}
        defaultValue={state.values.body}
        error={error("body")}
      />
      <LiveCount limit={MAX_BODY} watch="body" />
      <div className="flex flex-wrap items-center gap-3">
        <Button aria-disabled={sending}>{buttonWords(parentId !== "", sending)}</Button>
        {onCancel ? (
          <Button type="button" look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
        <p className="text-sm text-muted">
          Markdown works: <code>*emphasis*</code>, <code>&gt; quote</code>, <code>[words](address)</code>.
        </p>
      </div>
    </form>
  );
}

function buttonWords(reply: boolean, sending: boolean) {
  if (sending) return "Posting…";
  return reply ? "Post reply" : "Post comment";
}
