"use client";
import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useMe } from "#components/accounts/me.tsx";
import { useWords } from "#components/ui/words.tsx";
import { holdStill } from "../hold-still.ts";
import { commentNamed } from "../place.ts";
import { draftsAtServer, type ServerDraft } from "./at-server.ts";
import { deviceId } from "./device-id.ts";
import { draftsOnDevice } from "./on-device.ts";
import { isEmpty } from "./opening.ts";
import { typedTime } from "./typed-time.ts";

type Props = {
  section: HTMLElement;
  articleId: string;
  /** The comments beneath which a form stands open. */
  open: string[];
  /** Opens forms, with words of another device or, without, with what this one has. */
  goOn: (links: Element[], words?: { subject: string; body: string; formKey: string }) => void;
};

/** More would bury the discussion; the others come back with "Reply". */
const MOST_OPEN = 3;

/** The link that opens a form beneath a comment; null where none can be, or one stands there as the page was made. */
const linkTo = (section: Element, id: string) => {
  const comment = commentNamed(section, id);
  if (comment?.querySelector(":scope > #reply")) return null;
  return comment?.querySelector(":scope > .said a[data-reply], :scope > a[data-reply]") ?? null;
};

/** Replies that were begun and not sent: those of this device stand open again, those of others are offered in their place. */
export function KeptReplies({ section, articleId, open, goOn }: Props) {
  const t = useWords<"draft">();
  const { known, unreached, thread } = useMe();
  const [elsewhere, setElsewhere] = useState<ServerDraft[]>([]);
  const isReady = known || unreached === true;
  const ask = thread?.articleId === articleId && thread.drafts;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known who reads; `goOn` is another at each render.
  useEffect(() => {
    if (!isReady) return;
    const begun = draftsOnDevice().filter((one) => one.articleId === articleId && one.parentId && !isEmpty(one));
    const links = [...new Set(begun.map((one) => one.parentId))].flatMap((id) => linkTo(section, id) ?? []);
    // Not within the effect: the page must have changed before its lines are put back.
    if (links.length > 0) queueMicrotask(() => holdStill(() => flushSync(() => goOn(links.slice(0, MOST_OPEN)))));
  }, [isReady, section, articleId]);

  useEffect(() => {
    if (!isReady || !ask) return;
    let current = true;
    void draftsAtServer(articleId).then((all) => {
      // Also what this device has written and forgotten since, at logging out.
      const here = new Set(draftsOnDevice().map((one) => one.parentId));
      const wanted = all.filter((one) => one.parentId && !one.editing && !here.has(one.parentId));
      const newest = new Map([...wanted].reverse().map((one) => [one.parentId, one]));
      if (current) setElsewhere([...newest.values()]);
    });
    return () => {
      current = false;
    };
  }, [isReady, ask, articleId]);

  return elsewhere.map((draft) => {
    const link = linkTo(section, draft.parentId);
    const slot = commentNamed(section, draft.parentId)?.querySelector("[data-reply-slot]");
    if (!link || !slot || open.includes(draft.parentId)) return null;
    const take = () => {
      setElsewhere((before) => before.filter((one) => one !== draft));
      goOn([link], { subject: draft.subject, body: draft.body, formKey: draft.formKey });
    };
    return createPortal(
      <p className="no-print mb-3 text-sm">
        <button
          type="button"
          onClick={take}
          className="cursor-pointer py-1 text-start font-semibold text-accent underline underline-offset-4 pointer-coarse:py-2.5"
        >
          {t(draft.deviceId === deviceId() ? "draft.continue" : "draft.continueOther", {
            time: typedTime(draft.savedAt, t),
          })}
        </button>
      </p>,
      slot,
      draft.id,
    );
  });
}
