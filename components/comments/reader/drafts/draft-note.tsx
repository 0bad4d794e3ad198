"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { useWords } from "#components/ui/words.tsx";
import { newKey, noteFormKey } from "../../form-key.ts";
import { recallWho } from "../../outbox/whose.ts";
import type { Shown } from "./box.ts";
import { wordsIn } from "./box-words.ts";
import { Keeper } from "./keeper.ts";
import { type DraftPlace, draftOnDevice, keepOnDevice } from "./on-device.ts";
import { isEmpty, type Typed } from "./opening.ts";
import { typedTime } from "./typed-time.ts";
import { Writer } from "./writer.ts";

export type NoteProps = {
  form: RefObject<HTMLFormElement | null>;
  place: DraftPlace;
  served: Typed;
  formKey: string;
  onKey: (key: string) => void;
  /** Of a change: which text of its comment is changed; a draft may have been begun on an earlier one. */
  revision?: number;
  onRevision?: (revision: number) => void;
};

const LINK = "py-1 font-semibold text-accent underline underline-offset-4 cursor-pointer pointer-coarse:py-2.5";
const NOTHING: Shown = { kept: null, offered: null, hasOther: false, refused: undefined };

const slugHere = () => /^\/a\/([^/]+)/.exec(location.pathname)?.[1] ?? "";

/** Keeps a box's words, and says where they are and which others there are for its place. */
export function DraftNote({ form, place, served, formKey, onKey, revision, onRevision = () => {} }: NoteProps) {
  const t = useWords<"draft">();
  const { me, known, unreached, thread } = useMe();
  const [writer] = useState(() => new Writer());
  useEffect(() => writer.is(me?.handle ?? (unreached ? recallWho() : null)), [writer, me, unreached]);
  const [shown, setShown] = useState(NOTHING);
  const keeper = useRef<Keeper | null>(null);
  const early = useRef(false);
  const { articleId, parentId, editing } = place;
  const told = useRef(onRevision);
  told.current = onRevision;
  const now = useRef({ served, formKey, onKey, revision, ask: true });
  now.current = { served, formKey, onKey, revision, ask: thread?.articleId !== articleId || thread.drafts };

  // Not before it is known who reads: what is kept may be somebody else's.
  const isReady = (known || unreached === true) && formKey !== "";
  useEffect(() => {
    const element = form.current;
    if (isReady || !element || formKey === "") return;
    // Kept meanwhile, and shown to nobody: what is typed now waits for no answer.
    const keep = () => {
      const here = { articleId, parentId, editing };
      // What was kept under this key is not shown yet, so nothing may be written over it.
      if (!early.current && draftOnDevice(here, formKey)) now.current.formKey = newKey();
      early.current = true;
      const draft = {
        ...here,
        ...wordsIn(element),
        revision,
        formKey: now.current.formKey,
        at: Date.now(),
        slug: slugHere(),
      };
      if (!isEmpty(draft)) keepOnDevice(draft);
      now.current.onKey(draft.formKey);
    };
    element.addEventListener("input", keep);
    return () => element.removeEventListener("input", keep);
  }, [isReady, form, formKey, articleId, parentId, editing, revision]);

  useEffect(() => {
    if (!isReady || !form.current) return;
    keeper.current = new Keeper({
      ...now.current,
      form: form.current,
      place: { articleId, parentId, editing },
      slug: slugHere(),
      writer,
      title: document.querySelector("h1")?.textContent ?? "",
      keyChanged: (key) => {
        noteFormKey(articleId, editing ? `edit.${editing}` : parentId, key);
        now.current.onKey(key);
      },
      revisionChanged: (of) => told.current(of),
      changed: setShown,
    });
    return () => keeper.current?.stop();
  }, [isReady, form, articleId, parentId, editing, writer]);

  // Only what comes after: the key that it was opened with may have given way to that of the words which it found.
  const last = useRef(formKey);
  useEffect(() => {
    if (formKey === last.current) return;
    last.current = formKey;
    keeper.current?.renew(formKey);
  }, [formKey]);

  const { kept, offered, hasOther, refused } = shown;
  if (offered) {
    const time = typedTime(offered.savedAt, t);
    return (
      <p className="flex flex-wrap items-baseline gap-x-4">
        <button type="button" className={`${LINK} text-start`} onClick={() => keeper.current?.take()}>
          {offered.elsewhere ? t("draft.continueOther", { time }) : t("draft.continue", { time })}
        </button>
        <button type="button" className={LINK} onClick={() => keeper.current?.leave()}>
          {t("draft.leave")}
        </button>
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      {refused ? <span className="py-1 text-danger">{refused}</span> : null}
      {kept ? (
        <span data-kept={kept} role={kept === "page" ? "status" : undefined} className="py-1">
          {t(`draft.${kept}`)}
        </span>
      ) : null}
      {hasOther ? (
        <button type="button" className={LINK} onClick={() => keeper.current?.take()}>
          {t("draft.other")}
        </button>
      ) : null}
      {kept === "server" || kept === "device" ? (
        <a href="/drafts" className={LINK}>
          {t("draft.all")}
        </a>
      ) : null}
    </p>
  );
}
