"use client";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { newKey } from "#components/comments/form-key.ts";
import { typedText } from "#web/form-fields.ts";
import type { FormValues } from "../form-values.ts";
import { dropUnsaved, keepUnsaved, type Unsaved, unsavedHere } from "./on-device.ts";
import { isSame, weigh } from "./weigh.ts";

/** A crash takes no more than what was typed in this time; longer articles are not written out with each key. */
const PAUSE_MS = 300;

/** Of the forms in this tab, by article: a form that is made anew goes on with what the one before it kept. */
const keys = new Map<string, string>();

type Keeping = {
  /** Around the form. */
  box: RefObject<HTMLDivElement | null>;
  /** What stands in its fields at first. */
  values: FormValues;
  /** What is shown instead of what the server sent. */
  taken: Unsaved | null;
  /** Newer than all others, not shown. */
  offered: Unsaved | undefined;
  take: (unsaved: Unsaved) => void;
  drop: (unsaved: Unsaved) => void;
  /** Drops nothing after all. */
  putBack: (unsaved: Unsaved) => void;
  /** The server has refused what was sent. */
  refused: () => void;
};

/** Keeps what is typed into an article's form on this device until it is saved, and offers what was kept before. */
export function useUnsaved(served: FormValues, accountId: string): Keeping {
  const box = useRef<HTMLDivElement>(null);
  const now = useRef(served);
  now.current = served;
  const [taken, setTaken] = useState<Unsaved | null>(null);
  const [offered, setOffered] = useState<Unsaved[]>([]);
  const refused = useRef(() => {});
  const { articleId = "" } = served;

  useEffect(() => {
    const form = box.current?.querySelector("form");
    if (!form) return;
    const own = taken?.key ?? keys.get(articleId);
    const wordsIn = () => typedText(new FormData(form));
    const here = { served: now.current, typed: wordsIn(), accountId, own };
    const { offered, done, key = newKey() } = weigh(unsavedHere(), here);
    for (const id of [articleId, taken?.words.articleId]) if (id) keys.set(id, key);
    for (const one of done) dropUnsaved(one);
    setOffered(offered);

    let sent: FormValues | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(waiting);
      waiting = undefined;
      const words = wordsIn();
      if (isSame(words, now.current)) dropUnsaved(key);
      else keepUnsaved({ key, accountId, words, sent, at: Date.now() });
    };
    const stops = new AbortController();
    const { signal } = stops;
    const keepNow = () => waiting !== undefined && keep();
    form.addEventListener("input", () => (waiting ??= setTimeout(keep, PAUSE_MS)), { signal });
    form.addEventListener(
      "submit",
      () => {
        sent = wordsIn();
        keep();
      },
      { signal },
    );
    window.addEventListener("pagehide", keepNow, { signal });
    document.addEventListener("visibilitychange", () => document.hidden && keepNow(), { signal });
    refused.current = () => {
      sent = undefined;
      keep();
    };
    keep();
    // The button that was pressed is gone.
    if (taken) form.querySelector<HTMLElement>("[name=title]")?.focus();
    return () => {
      keepNow();
      stops.abort();
    };
  }, [articleId, accountId, taken]);

  const without = (unsaved: Unsaved) => offered.filter((one) => one !== unsaved);
  return {
    box,
    values: taken?.words ?? served,
    taken,
    offered: offered[0],
    take: (unsaved) => {
      const own = { ...unsaved, sent: undefined };
      keepUnsaved(own);
      setTaken(own);
    },
    drop: (unsaved) => {
      dropUnsaved(unsaved.key);
      setOffered(without(unsaved));
    },
    putBack: (unsaved) => {
      keepUnsaved(unsaved);
      setOffered([unsaved, ...offered]);
    },
    refused: useCallback(() => refused.current(), []),
  };
}
