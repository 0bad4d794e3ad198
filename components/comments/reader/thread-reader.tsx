"use client";
import { useEffect, useRef, useState } from "react";
import { useWords } from "#components/ui/words.tsx";
import { useVotes } from "#components/votes/use-votes.ts";
import { useWaitingLater } from "../outbox/use-waiting-later.ts";
import { useUnconfirmed } from "../waiting/use-unconfirmed.ts";
import { say, warn } from "./aloud.ts";
import { reveal } from "./folds.ts";
import { takeSent } from "./posted.ts";
import { useAnnouncer } from "./use-announcer.tsx";
import { useFolds } from "./use-folds.ts";
import { useLater } from "./use-later.ts";
import { useMarks } from "./use-marks.ts";
import { useReplies } from "./use-replies.tsx";

// What is missing where they are out of reach: links lead there, and the next page shows what has come.
const fetchWalker = () => import("./walker.tsx").then(({ Walker }) => Walker);
const fetchLive = () => import("./live/live.tsx").then(({ Live }) => Live);

/** `revision`: the article's on this page. */
type Props = { articleId: string; revision: number; slug: string; closed: boolean };

/**
 * What a thread can do once scripts are there: answering in place, recommending, folding by its lines, marks for oneself, walking by keys.
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
  const fresh = useMarks(section, articleId, slug);
  const votes = useVotes(section, articleId, { say, warn });
  const replies = useReplies(section, { articleId, about: revision }, (kept) => kept && say(t("reader.replyKept")));
  const Walker = useLater(section, fetchWalker);
  const Live = useLater(section, fetchLive);
  const Waiting = useWaitingLater(section);
  const Unconfirmed = useUnconfirmed(section);
  const showNew = useRef<() => void>(null);

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
      {section && Live ? (
        <Live section={section} articleId={articleId} slug={slug} heard={votes.heard} showNew={showNew} />
      ) : null}
      {section && Waiting ? <Waiting section={section} articleId={articleId} slug={slug} /> : null}
      {section && Unconfirmed ? <Unconfirmed section={section} articleId={articleId} /> : null}
      {section && Walker ? (
        <Walker section={section} closed={closed} fresh={fresh} recommend={votes.press} showNew={showNew} />
      ) : null}
    </div>
  );
}
