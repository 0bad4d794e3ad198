"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "#components/ui/words.tsx";
import { OwnLinks } from "../own-links.tsx";
import { reveal } from "./folds.ts";
import { fold, obey } from "./obey.ts";
import { takeSent } from "./posted.ts";
import { useAnnouncer } from "./use-announcer.tsx";
import { useFolds } from "./use-folds.ts";
import { useKeys } from "./use-keys.tsx";
import { useMarks } from "./use-marks.ts";
import { useReplies } from "./use-replies.tsx";

type Props = { articleId: string; slug: string; closed: boolean };

/**
 * What a thread can do once scripts are there: answering in place, folding by its lines, marks for oneself, walking by keys. One component
 * for the whole thread; the comments are the server's, and it finds its way among them by their data attributes (comment.tsx).
 */
export function ThreadReader({ articleId, slug, closed }: Props) {
  const t = useWords<"reader">();
  const place = useRef<HTMLDivElement>(null);
  const [section, setSection] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const thread = place.current?.closest<HTMLElement>("[data-thread]") ?? null;
    thread?.style.setProperty("--new", JSON.stringify(t("reader.new")));
    setSection(thread);
  }, [t]);

  const [voice, say] = useAnnouncer();
  const foldAloud = useCallback((comment: HTMLElement) => say(fold(comment, t)), [say, t]);
  useFolds(section, articleId, foldAloud);
  const own = useMarks(section, articleId);
  const replies = useReplies(section, articleId, (kept) => kept && say(t("reader.replyKept")));
  const { sheet, showSheet } = useKeys((command) => {
    if (section) say(obey(command, { section, closed, t }) ?? "");
  });

  // After every render: the page that follows a form may be this one with other comments.
  useEffect(() => {
    const sent = section ? takeSent() : null;
    if (!sent) return;
    const comment = document.getElementById(sent.commentId ? `c-${sent.commentId}` : location.hash.slice(1));
    if (!comment?.matches("[data-id]")) return;
    reveal(comment);
    comment.focus();
    say(t(`reader.${sent.did}`));
  });

  return (
    <div ref={place} className="no-print mt-8 min-h-11 pointer-coarse:min-h-0">
      {voice}
      {replies}
      {own.map(({ id, actions }) => createPortal(<OwnLinks slug={slug} commentId={id} t={t} />, actions, id))}
      {section ? (
        <button
          type="button"
          onClick={showSheet}
          className="py-2 text-sm font-semibold text-muted underline-offset-4 hover:underline pointer-coarse:not-focus-visible:sr-only"
        >
          {t("reader.keys")}
        </button>
      ) : null}
      {sheet}
    </div>
  );
}
