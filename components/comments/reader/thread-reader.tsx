"use client";
import { useEffect, useRef, useState } from "react";
import { useWords } from "#components/ui/words.tsx";
import { useWaitingLater } from "../outbox/use-waiting-later.ts";
import { useUnconfirmed } from "../waiting/use-unconfirmed.ts";
import { say } from "./aloud.ts";
import { reveal } from "./folds.ts";
import { takeSent } from "./posted.ts";
import { useAnnouncer } from "./use-announcer.tsx";
import { useFolds } from "./use-folds.ts";
import { useLater } from "./use-later.ts";
import { useReplies } from "./use-replies.tsx";

// Where it is out of reach, links and forms do what it would.
const fetchAtRest = () => import("./at-rest.tsx").then(({ AtRest }) => AtRest);

/** `revision`: the article's on this page. */
type Props = { articleId: string; revision: number; slug: string; closed: boolean };

/**
 * What a thread can do once scripts are there: answering in place and folding, and when the page has come to rest whatever else (AtRest).
 * One component for the whole thread; the comments are the server's text, and it finds its way among them by their data attributes
 * (markup/comment.ts).
 */
export function ThreadReader({ articleId, revision, slug, closed }: Props) {
  const t = useWords<"reader">();
  const place = useRef<HTMLDivElement>(null);
  const [section, setSection] = useState<HTMLElement | null>(null);
  useEffect(() => setSection(place.current?.closest<HTMLElement>("[data-thread]") ?? null), []);

  const voice = useAnnouncer();
  useFolds(section, articleId);
  const replies = useReplies(section, { articleId, about: revision }, (kept) => kept && say(t("reader.replyKept")));
  const AtRest = useLater(section, fetchAtRest);
  const Waiting = useWaitingLater(section);
  const Unconfirmed = useUnconfirmed(section);

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
      {section && Waiting ? <Waiting section={section} articleId={articleId} slug={slug} /> : null}
      {section && Unconfirmed ? <Unconfirmed section={section} articleId={articleId} /> : null}
      {section && AtRest ? <AtRest section={section} articleId={articleId} slug={slug} closed={closed} /> : null}
    </div>
  );
}
