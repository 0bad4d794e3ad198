"use client";
import { useRef } from "react";
import { useVotes } from "#components/votes/use-votes.ts";
import { say, warn } from "./aloud.ts";
import { useLater } from "./use-later.ts";
import { useMarks } from "./use-marks.ts";

// What is missing where they are out of reach: links lead there, and the next page shows what has come.
const fetchWalker = () => import("./walker.tsx").then(({ Walker }) => Walker);
const fetchLive = () => import("./live/live.tsx").then(({ Live }) => Live);

type Props = { section: HTMLElement; articleId: string; slug: string; closed: boolean };

/**
 * What a page first needs when it has come to rest, and is no part of its first script: recommending in place, which the server's plain form
 * does until then, marks for oneself, walking by keys, and others' comments as they come.
 */
export function AtRest({ section, articleId, slug, closed }: Props) {
  const fresh = useMarks(section, articleId, slug);
  const votes = useVotes(section, articleId, { say, warn });
  const Walker = useLater(section, fetchWalker);
  const Live = useLater(section, fetchLive);
  const showNew = useRef<() => void>(null);
  return (
    <>
      {Live ? <Live section={section} articleId={articleId} slug={slug} heard={votes.heard} showNew={showNew} /> : null}
      {Walker ? (
        <Walker section={section} closed={closed} fresh={fresh} recommend={votes.press} showNew={showNew} />
      ) : null}
    </>
  );
}
