"use client";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { useWords } from "#components/ui/words.tsx";
import { articleHref } from "../../addresses.ts";
import { say, warn } from "../aloud.ts";
import { reveal } from "../folds.ts";
import { holdStill } from "../hold-still.ts";
import { loadMoreInPlace } from "../more.ts";
import { commentNamed, hasPlace, isNewestFirst, place, showTotal } from "../place.ts";
import { visit } from "../walk.ts";
import { makeAnnouncer } from "./announce.ts";
import { Counter } from "./counter.tsx";
import { fetchComments } from "./fetched.ts";
import { followOnce } from "./one-stream.ts";
import { pressedPlace, showPills } from "./pills.ts";
import { makeRefresh } from "./refresh.ts";
import { type Arrived, countHere, type News, NONE, sort, type Waiting, waitFor, without } from "./waiting.ts";
import { whileSeen } from "./while-seen.ts";

type Props = {
  section: HTMLElement;
  articleId: string;
  slug: string;
  /** Others' recommendations have changed the count of a comment. */
  heard: (id: string, count: number) => void;
  /** The key that shows what has come. */
  showNew: RefObject<(() => void) | null>;
};

/** What others write, change and recommend while one reads: nothing of it moves a line; it comes into the page when it is asked for. */
export function Live({ section, articleId, slug, heard, showNew }: Props) {
  const t = useWords<"reader">();
  const { me } = useMe();
  const [waiting, setWaiting] = useState<Waiting>(NONE);
  const [dismissed, setDismissed] = useState<Waiting>(NONE);
  const [movedOn, setMovedOn] = useState(false);
  const [busy, setBusy] = useState(false);
  const seq = useRef(Number(section.dataset.seq) || 0);
  const refresh = useMemo(() => makeRefresh(section, articleId, t), [section, articleId, t]);
  const announcer = useMemo(makeAnnouncer, []);

  const stands = (id: string) => commentNamed(section, id) !== null;
  const sorted = sort(waiting, (parentId) => hasPlace(section, parentId));
  const here = countHere(sorted);

  /** Puts them in, holding still what is read; gives the first that was put in. Throws when nobody answers. */
  const bring = async (ids: string[], anchor?: Element | null, mark = true) => {
    const sent = await fetchComments(articleId, ids);
    const placed: HTMLElement[] = [];
    const put = () => {
      for (const one of sent) {
        const comment = place(section, one, t);
        if (mark) comment?.setAttribute("data-new", "");
        if (comment) placed.push(comment);
      }
      setWaiting((before) => without(before, ids));
    };
    holdStill(put, anchor);
    return placed;
  };

  const show = async (ids: string[], anchor?: Element | null) => {
    if (busy) return;
    if (ids.length === 0) return say(t("reader.noneCame"));
    setBusy(true);
    try {
      const placed = await bring(ids, anchor);
      const [first] = placed.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      reveal(first ?? null);
      if (first) visit(first);
    } catch {
      warn(t("reader.loadFailed"));
    } finally {
      setBusy(false);
    }
  };
  const idsHere = () => [...sorted.here.values()].flat().map(({ id }) => id);
  showNew.current = () => void show(idsHere());

  const hear = (news: News) => {
    if ("reload" in news) return setMovedOn(true);
    seq.current = Math.max(seq.current, news.seq);
    showTotal(section, news.count, t);
    for (const [id, count] of Object.entries(news.recommended)) heard(id, count);
    refresh.note(news.edited, news.gone);
    const mine = ownOf(news.posted);
    const others = { ...news, posted: news.posted.filter(({ id }) => !mine.includes(id)) };
    setWaiting((before) => waitFor(before, others, stands));
    bringOwn(mine);
  };
  const ownOf = (arrived: Iterable<Arrived>) =>
    [...arrived].filter(({ id, by }) => by !== null && by === me?.handle && !stands(id)).map(({ id }) => id);
  // One's own, from another tab or device: there is nothing to ask.
  const bringOwn = (ids: string[]) => {
    if (ids.length > 0) bring(ids, undefined, false).catch(() => {});
  };
  const hearNow = useRef(hear);
  hearNow.current = hear;
  const knowNow = useRef(() => {});
  knowNow.current = () => bringOwn(ownOf(waiting.values()));

  // They may have come before it was known who reads.
  const handle = me?.handle;
  useEffect(() => {
    if (handle) knowNow.current();
  }, [handle]);

  useEffect(
    () => whileSeen(() => followOnce({ articleId, after: seq.current, tell: (news) => hearNow.current(news) })),
    [articleId],
  );

  useEffect(() => loadMoreInPlace(section, articleId, t), [section, articleId, t]);

  // What waits is spoken, and shown where it belongs as soon as nobody looks there.
  useEffect(() => {
    if (here > 0) announcer.announce(t("reader.newComments", { count: here }));
    return announcer.end;
  }, [here, announcer, t]);

  useEffect(() => {
    const settle = () => {
      showPills(section, sorted.here, isNewestFirst(), t);
      refresh.catchUp();
    };
    settle();
    document.addEventListener("scrollend", settle);
    return () => document.removeEventListener("scrollend", settle);
  });

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const pressed = pressedPlace(event.target);
      if (pressed === undefined) return;
      const anchor = (event.target as Element).closest("article, section");
      void show(
        (sorted.here.get(pressed) ?? []).map(({ id }) => id),
        anchor,
      );
    };
    section.addEventListener("click", onClick);
    return () => section.removeEventListener("click", onClick);
  });

  if (waiting === dismissed) return null;
  return (
    <Counter
      here={here}
      elsewhere={sorted.elsewhere.length}
      movedOn={movedOn}
      newest={movedOn ? `${location.pathname}${location.search}` : `${articleHref(slug)}?order=newest#discussion`}
      busy={busy}
      onShow={() => showNew.current?.()}
      onDismiss={() => setDismissed(waiting)}
    />
  );
}
