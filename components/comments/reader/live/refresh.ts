// Comments of the page that have changed: what they say now takes the place of what they said, out of the reader's sight.
import type { Words } from "#lib/i18n/words.ts";
import { holdStill, isInSight } from "../hold-still.ts";
import { commentNamed, countIn, type Sent } from "../place.ts";
import { freshIn, ownWords, renew } from "../renew.ts";
import { fetchComments } from "./fetched.ts";

/** It is being answered, or somebody is in the midst of it. */
const isInUse = (comment: Element) =>
  comment === document.activeElement ||
  ownWords(comment)?.contains(document.activeElement) ||
  comment.querySelector(":scope > [data-reply-slot] form") !== null;

const isGone = (comment: Element) => !comment.hasAttribute("data-by") && !ownWords(comment)?.querySelector(".who");

/** Of a comment that nobody can read the place is left; as high as it was while it is in sight, so that nothing below moves. */
function bury(comment: HTMLElement, html: string, t: Words<"reader">): void {
  const before = ownWords(comment);
  const height = before?.getBoundingClientRect().height ?? 0;
  comment.removeAttribute("data-by");
  comment.removeAttribute("data-new");
  comment.removeAttribute("data-own");
  const wasSeen = isInSight(before ?? comment);
  before?.querySelector("[data-actions]")?.remove();
  const replace = () => renew(comment, html);
  if (wasSeen) replace();
  else holdStill(replace);
  if (wasSeen) ownWords(comment)?.style.setProperty("min-block-size", `${height}px`);
  countIn(comment, -1, t);
}

/** Its author has taken back that he withdrew it. */
function revive(comment: HTMLElement, html: string, t: Words<"reader">): void {
  const by = freshIn(html)?.dataset.by;
  if (by === undefined) return;
  renew(comment, html);
  comment.dataset.by = by;
  countIn(comment, 1, t);
}

export type Refresh = {
  /** These have changed, or are gone. */
  note: (edited: string[], gone: string[]) => void;
  /** Renews what is out of sight by now. */
  catchUp: () => void;
};

export function makeRefresh(section: Element, articleId: string, t: Words<"reader">): Refresh {
  const old = new Set<string>();

  const here = (ids: Iterable<string>) => [...ids].filter((id) => commentNamed(section, id));
  const apply = (sent: Sent[], change: (comment: HTMLElement, html: string) => void) => {
    for (const { id, html } of sent) {
      const comment = commentNamed(section, id);
      if (!comment) continue;
      if (isGone(comment)) revive(comment, html, t);
      else change(comment, html);
    }
  };

  const catchUp = () => {
    for (const id of old) if (!commentNamed(section, id)) old.delete(id);
    const ready = [...old].filter((id) => {
      const comment = commentNamed(section, id);
      return comment && !isInUse(comment) && !isInSight(ownWords(comment) ?? comment);
    });
    if (ready.length === 0) return;
    for (const id of ready) old.delete(id);
    fetchComments(articleId, ready).then(
      (sent) => holdStill(() => apply(sent, renew)),
      // The next time then.
      () => {
        for (const id of ready) old.add(id);
      },
    );
  };

  return {
    note(edited, gone) {
      for (const id of here(edited)) old.add(id);
      for (const id of gone) old.delete(id);
      const leaving = here(gone);
      if (leaving.length > 0)
        fetchComments(articleId, leaving).then(
          (sent) => apply(sent, (comment, html) => bury(comment, html, t)),
          () => {},
        );
      catchUp();
    },
    catchUp,
  };
}
