"use client";
import { useState } from "react";
import { typedTime } from "#components/comments/reader/drafts/typed-time.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { Unsaved } from "./on-device.ts";

type Props = {
  offered: Unsaved | undefined;
  take: (unsaved: Unsaved) => void;
  drop: (unsaved: Unsaved) => void;
  putBack: (unsaved: Unsaved) => void;
};

/** Above an article's form: words that were typed on this device and not saved. */
export function Offer({ offered, take, drop, putBack }: Props) {
  const t = useWords<"desk">();
  const [dropped, setDropped] = useState<Unsaved | null>(null);
  if (!offered && !dropped) return null;
  const title = offered?.words.title?.trim();
  return (
    <div className="mb-6">
      <Notice>
        {title ? (
          <p dir="auto" className="font-semibold">
            {title}
          </p>
        ) : null}
        <p>{offered ? t("desk.unsaved", { time: typedTime(offered.at, t) }) : t("desk.unsavedGone")}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          {offered ? (
            <>
              <Button type="button" onClick={() => take(offered)}>
                {t("desk.unsavedTake")}
              </Button>
              <Button
                type="button"
                look="quiet"
                onClick={() => {
                  setDropped(offered);
                  drop(offered);
                }}
              >
                {t("desk.unsavedDrop")}
              </Button>
            </>
          ) : null}
          {dropped ? (
            <Button
              type="button"
              look="quiet"
              onClick={() => {
                putBack(dropped);
                setDropped(null);
              }}
            >
              {t("desk.unsavedPutBack")}
            </Button>
          ) : null}
        </div>
      </Notice>
    </div>
  );
}
