"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import { isDoneWith } from "#domain/comments/drafts/beginning.ts";
import { editComment } from "./actions.ts";
import { dropFormKey, formKeyFor } from "./form-key.ts";
import { draftOnDevice, dropFromDevice } from "./reader/drafts/on-device.ts";
import { useDraft } from "./reader/drafts/use-draft.tsx";
import { sendByKey, WordsFields } from "./reader/fields.tsx";
import { Offline } from "./reader/offline.tsx";
import { noteSent } from "./reader/posted.ts";
import { useOnline } from "./reader/use-online.ts";
import { useSending } from "./reader/use-sending.ts";

type Props = {
  articleId: string;
  commentId: string;
  revision: number;
  subject: string;
  body: string;
  back: string;
  /** What will become of a change. */
  children: ReactNode;
  /** A draft of the change, from the list of drafts, and the key it has. */
  typed?: { subject: string; body: string; revision: number | null } | undefined;
  formKey?: string | undefined;
};

/** Changes one's own comment; what it said before stays readable. */
export function EditForm(props: Props) {
  const { articleId, commentId, revision, subject, body, back, children, typed, formKey = "" } = props;
  const t = useWords<"reader">();
  const id = useId();
  const online = useOnline();
  const element = useRef<HTMLFormElement>(null);
  const place = { articleId, parentId: "", editing: commentId };
  const [key, setKey] = useState(formKey);
  useEffect(() => setKey((given) => given || formKeyFor(articleId, `edit.${commentId}`)), [articleId, commentId]);
  // Which text is changed: the one that stands there, or the one on which a draft was begun. Whoever was told that it is another by now, and
  // saves once more, has looked at that.
  const [changes, setChanges] = useState(typed?.revision ?? revision);
  const draft = useDraft({
    ...{ form: element, place, served: { subject, body }, formKey: key, onKey: setKey },
    ...{ revision: changes, onRevision: setChanges },
  });
  const { state, sending, previewing, form } = useSending({
    action: editComment,
    values: typed ? { subject: typed.subject, body: typed.body } : { subject, body },
    onSent: (fields) => {
      noteSent("saved");
      dropFormKey(articleId, `edit.${commentId}`);
      const kept = draftOnDevice(place, key);
      // What was typed while it was saved is not saved.
      const { subject = "", body = "" } = fields;
      if (kept && isDoneWith(kept, kept.at, { ...fields, subject, body })) dropFromDevice(place, key);
    },
  });
  return (
    <form {...form} ref={element} onKeyDown={sendByKey} className="space-y-4">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="revision" value={state.field === "revision" ? state.detail?.revision : changes} />
      <input type="hidden" name="formKey" value={key} />
      <input type="hidden" name="kept" />
      {children}
      <WordsFields state={state} rows={10} />
      {draft}
      {state.preview === undefined || !state.done ? null : (
        <p role="status" className="border-s-4 border-field ps-3">
          {state.done}
        </p>
      )}
      <p className="text-sm text-muted">{t("reader.editMeans")}</p>
      <div className="flex flex-wrap gap-3">
        <Button
          busy={sending && !previewing}
          busyWords={t("reader.saving")}
          aria-disabled={online ? undefined : true}
          aria-describedby={online ? undefined : id}
        >
          {t("reader.saveChanges")}
        </Button>
        <Button look="quiet" name="intent" value="preview" busy={previewing} busyWords={t("reader.previewing")}>
          {t("reader.preview")}
        </Button>
        <LinkButton href={back}>{t("reader.cancel")}</LinkButton>
      </div>
      <Offline id={id} online={online} />
    </form>
  );
}
