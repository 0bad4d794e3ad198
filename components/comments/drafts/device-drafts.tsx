"use client";
import { useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import { type DeviceDraft, draftsOnDevice, dropFromDevice, isTold, keepOnDevice } from "../reader/drafts/on-device.ts";
import { typedTime } from "../reader/drafts/typed-time.ts";
import { continueDraftHref } from "./addresses.ts";
import { DraftItem } from "./draft-item.tsx";

/** What only this device has: without an account, or without a connection. `others`: how many the server has told of. */
export function DeviceDrafts({ others }: { others: number }) {
  const t = useWords<"drafts">();
  const { known, unreached } = useMe();
  const [drafts, setDrafts] = useState<DeviceDraft[]>([]);
  const [discarded, setDiscarded] = useState<DeviceDraft | null>(null);
  // Not before it is known who reads: what is kept may be somebody else's.
  const isReady = known || unreached === true;
  const look = () => setDrafts(draftsOnDevice().filter((one) => !isTold(one)));
  useEffect(() => {
    if (isReady) setDrafts(draftsOnDevice().filter((one) => !isTold(one)));
  }, [isReady]);

  const discard = (draft: DeviceDraft) => {
    dropFromDevice(draft, draft.formKey);
    setDiscarded(draft);
    look();
  };
  const undo = () => {
    if (discarded) keepOnDevice(discarded);
    setDiscarded(null);
    look();
  };

  return (
    <>
      {discarded ? (
        <div
          role="status"
          className="flex flex-wrap items-center justify-between gap-3 border border-rule bg-raised px-4 py-3"
        >
          <p>{t("drafts.discarded")}</p>
          <Button type="button" look="quiet" onClick={undo}>
            {t("drafts.undo")}
          </Button>
        </div>
      ) : null}
      {drafts.length > 0 ? (
        <ol className="divide-y divide-rule border-y border-rule">
          {drafts.map((draft) => (
            <DraftItem
              key={`${draft.articleId} ${draft.formKey}`}
              kind={t(draft.editing ? "drafts.edit" : draft.parentId ? "drafts.reply" : "drafts.newComment")}
              title={draft.title ?? ""}
              subject={draft.subject}
              body={draft.body}
              notice={draft.refused}
              facts={
                <>
                  <span>{rich(t, "drafts.saved", { time: () => typedTime(draft.at, t) })}</span>
                  <span>{t("drafts.hereOnly")}</span>
                </>
              }
            >
              <LinkButton look="primary" href={continueDraftHref(draft)}>
                {t("drafts.continue")}
              </LinkButton>
              <Button type="button" look="quiet" onClick={() => discard(draft)}>
                {t("drafts.discard")}
              </Button>
            </DraftItem>
          ))}
        </ol>
      ) : null}
      {others + drafts.length === 0 ? <p className="text-lg text-muted">{t("drafts.none")}</p> : null}
    </>
  );
}
