"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import { postComment } from "./actions.ts";
import { formKeyFor } from "./form-key.ts";
import { keepInstead, takeFrom, useRefill } from "./outbox/refill.ts";
import { useOutbox } from "./outbox/use-outbox.ts";
import { ContinueButton } from "./reader/continue-button.tsx";
import { useDraft } from "./reader/drafts/use-draft.tsx";
import { sendByKey, WordsFields } from "./reader/fields.tsx";
import { Offline } from "./reader/offline.tsx";
import { noteSent } from "./reader/posted.ts";
import { isQuestion, Unfinished } from "./reader/unfinished.tsx";
import { useOnline } from "./reader/use-online.ts";
import { usePosting } from "./reader/use-posting.ts";
import { useSending } from "./reader/use-sending.ts";
import { useFormKey } from "./use-form-key.ts";

type Props = {
  articleId: string;
  /** The comment that is answered; without it the form is for a new comment. */
  parentId?: string;
  /** Made by the server where the page is for one reader alone; a shared page has none and gets one here. */
  formKey?: string;
  /** The article's revision on this page. */
  about: number;
  subject?: string;
  body?: string;
  /** One may go on in the comment that is answered, where the server knows it; otherwise the browser finds out. */
  continuable?: boolean;
  /** Why the server did not take it before. */
  refused?: string;
  focusOnOpen?: boolean;
  onCancel?: () => void;
  /** It stands in the thread; without this the form stays, empty. */
  onPosted?: () => void;
};

/** The form for a comment or a reply; the same for everybody: who is not logged in is led through login and finds his words again. */
export function CommentForm(props: Props) {
  const t = useWords<"reader">();
  const { me } = useMe();
  const [posted, setPosted] = useState(0);
  const { articleId, parentId, about } = props;
  const back = useRefill(articleId, parentId);
  if (me?.suspended)
    return <p className="bg-raised px-4 py-3">{t(me.leaving ? "reader.leaving" : "reader.suspended")}</p>;
  const sent = (then: () => void) => () => {
    takeFrom(articleId, parentId ?? "");
    then();
  };
  const again = sent(() => setPosted(posted + 1));
  const onPosted = props.onPosted ? sent(props.onPosted) : again;
  if (back) return <OpenForm key={`back ${back.nth}`} {...props} {...back} focusOnOpen onPosted={onPosted} />;
  // After a comment the next form: nothing of the last one is left in it.
  if (posted > 0)
    return <OpenForm key={posted} articleId={articleId} parentId={parentId} about={about} onPosted={again} />;
  return <OpenForm {...props} onPosted={onPosted} />;
}

type OpenProps = Omit<Props, "parentId"> & { parentId?: string | undefined; onPosted: () => void };

function OpenForm(props: OpenProps) {
  const { articleId, parentId = "", formKey = "", subject = "", body = "", focusOnOpen, onCancel, onPosted } = props;
  const { refused } = props;
  const t = useWords<"reader">();
  const element = useRef<HTMLFormElement>(null);
  const outbox = useOutbox();
  const renewKey = useRef(() => {});
  const { state, sending, previewing, form } = useSending({
    action: postComment,
    values: { subject, body },
    ...(refused ? { refused: { message: refused } } : {}),
    at: parentId ? "#reply" : "#write",
    onSent: () => noteSent("posted"),
    inPlace: usePosting(element, outbox, { onPosted, onTypedOn: () => renewKey.current() }),
  });
  const [key, setKey] = useFormKey({ articleId, parentId, given: formKey, state });
  renewKey.current = () => {
    const fresh = formKeyFor(articleId, parentId);
    const typed = new FormData(element.current ?? undefined);
    setKey(fresh);
    keepInstead(articleId, parentId, {
      subject: String(typed.get("subject")),
      body: String(typed.get("body")),
      formKey: fresh,
    });
  };
  const online = useOnline();
  const waits = !online && outbox.canWait();
  const id = useId();
  useEffect(() => {
    const box = focusOnOpen ? element.current?.querySelector("textarea") : null;
    box?.focus();
    // One goes on where the words end.
    box?.setSelectionRange(box.value.length, box.value.length);
  }, [focusOnOpen]);

  const draft = useDraft({
    form: element,
    place: { articleId, parentId, editing: "" },
    served: { subject, body },
    formKey: key,
    onKey: setKey,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Escape" && onCancel && !event.nativeEvent.isComposing) onCancel();
    else sendByKey(event);
  };

  return (
    <form {...form} ref={element} onKeyDown={onKeyDown} className="space-y-4">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="formKey" value={key} />
      <input type="hidden" name="kept" />
      <input type="hidden" name="about" value={props.about} />
      <WordsFields
        state={isQuestion(state) ? { values: state.values } : state}
        rows={parentId ? 5 : 7}
        bodyId={`body${id}`}
      />
      <Unfinished state={state} bodyId={`body${id}`} />
      {state.done ? <p role="status">{state.done}</p> : null}
      {draft}
      <div className="flex flex-wrap gap-3">
        <Button
          busy={sending && !previewing}
          busyWords={t("reader.posting")}
          aria-disabled={online || waits ? undefined : true}
          aria-describedby={online ? undefined : id}
        >
          {parentId ? t("reader.postReply") : t("reader.postComment")}
        </Button>
        {parentId ? (
          <ContinueButton form={element} parentId={parentId} known={props.continuable} busy={sending && !previewing} />
        ) : null}
        <Button look="quiet" name="intent" value="preview" busy={previewing} busyWords={t("reader.previewing")}>
          {t("reader.preview")}
        </Button>
        {onCancel ? (
          <Button type="button" look="quiet" onClick={onCancel}>
            {t("reader.cancel")}
          </Button>
        ) : null}
      </div>
      <Offline id={id} online={online} waits={waits} />
    </form>
  );
}
