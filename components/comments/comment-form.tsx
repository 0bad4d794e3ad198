"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import { postComment } from "./actions.ts";
import { formKeyFor } from "./form-key.ts";
import { sendByKey, WordsFields } from "./reader/fields.tsx";
import { Offline } from "./reader/offline.tsx";
import { noteSent } from "./reader/posted.ts";
import { useOnline } from "./reader/use-online.ts";
import { useSending } from "./reader/use-sending.ts";

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
export function CommentForm(props: Props) {
  const t = useWords<"reader">();
  const { me } = useMe();
  return me?.suspended ? <p className="bg-raised px-4 py-3">{t("reader.suspended")}</p> : <OpenForm {...props} />;
}

function OpenForm({ articleId, parentId = "", formKey = "", subject = "", body = "", focusOnOpen, onCancel }: Props) {
  const t = useWords<"reader">();
  const { state, sending, previewing, form } = useSending({
    action: postComment,
    values: { subject, body },
    at: parentId ? "#reply" : "#write",
    onSent: () => noteSent("posted"),
  });
  const [key, setKey] = useState(formKey);
  const element = useRef<HTMLFormElement>(null);
  const online = useOnline();
  const id = useId();
  // After hydration, so that the server's HTML and the first render agree.
  useEffect(() => setKey((given) => given || formKeyFor(articleId, parentId)), [articleId, parentId]);
  useEffect(() => {
    if (focusOnOpen) element.current?.querySelector("textarea")?.focus();
  }, [focusOnOpen]);

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Escape" && onCancel && !event.nativeEvent.isComposing) onCancel();
    else sendByKey(event);
  };

  return (
    <form {...form} ref={element} onKeyDown={onKeyDown} className="space-y-4">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="formKey" value={key} />
      <WordsFields state={state} rows={parentId ? 5 : 7} />
      <div className="flex flex-wrap gap-3">
        <Button
          busy={sending && !previewing}
          busyWords={t("reader.posting")}
          aria-disabled={online ? undefined : true}
          aria-describedby={online ? undefined : id}
        >
          {parentId ? t("reader.postReply") : t("reader.postComment")}
        </Button>
        <Button look="quiet" name="intent" value="preview" busy={previewing} busyWords={t("reader.previewing")}>
          {t("reader.preview")}
        </Button>
        {onCancel ? (
          <Button type="button" look="quiet" onClick={onCancel}>
            {t("reader.cancel")}
          </Button>
        ) : null}
      </div>
      <Offline id={id} online={online} />
    </form>
  );
}
