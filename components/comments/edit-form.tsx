"use client";
import { useId } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import { editComment } from "./actions.ts";
import { sendByKey, WordsFields } from "./reader/fields.tsx";
import { Offline } from "./reader/offline.tsx";
import { noteSent } from "./reader/posted.ts";
import { useOnline } from "./reader/use-online.ts";
import { useSending } from "./reader/use-sending.ts";

type Props = { articleId: string; commentId: string; revision: number; subject: string; body: string; back: string };

/** Changes one's own comment; what it said before stays readable. */
export function EditForm({ articleId, commentId, revision, subject, body, back }: Props) {
  const t = useWords<"reader">();
  const id = useId();
  const online = useOnline();
  const { state, sending, previewing, form } = useSending({
    action: editComment,
    values: { subject, body },
    onSent: () => noteSent("saved"),
  });
  return (
    <form {...form} onKeyDown={sendByKey} className="space-y-4">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="revision" value={revision} />
      <WordsFields state={state} rows={10} />
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
