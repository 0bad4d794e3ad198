"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CommentForm } from "../comment-form.tsx";
import { commentOf } from "./comment-of.ts";
import { useLater } from "./use-later.ts";

/** What was begun before and stands open no more. Out of reach, "Reply" opens them with their words. */
const fetchKept = () => import("./drafts/kept-replies.tsx").then(({ KeptReplies }) => KeptReplies);

type Typed = { subject: string; body: string; formKey?: string };
/** `again`: opened by the page, since words were kept for it. */
type Reply = { id: string; link: HTMLElement; slot: Element; again?: boolean };

/** Beneath which comment, wherever that stands by now: what the server sends anew takes the place of what was there. */
const slotOf = (section: Element | null, { id, slot }: Reply) =>
  slot.isConnected ? slot : (section?.querySelector(`#c-${CSS.escape(id)} > [data-reply-slot]`) ?? slot);

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);

function replyBehind(target: EventTarget | null): Reply | null {
  const link = target instanceof Element ? target.closest<HTMLElement>("a[data-reply]") : null;
  const comment = commentOf(link);
  const slot = comment?.querySelector("[data-reply-slot]");
  return link && comment && slot && commentOf(slot) === comment ? { id: comment.dataset.id ?? "", link, slot } : null;
}

function typedInto(slot: Element): Typed {
  const form = slot.querySelector("form");
  const fields = form ? new FormData(form) : null;
  return { subject: String(fields?.get("subject") ?? ""), body: String(fields?.get("body") ?? "") };
}

/** Opens the reply form beneath its comment instead of on a page of its own. What was typed into one that is closed comes back with it. */
export function useReplies(
  section: HTMLElement | null,
  { articleId, about }: { articleId: string; about: number },
  onClosed: (kept: boolean) => void,
): ReactNode {
  const [open, setOpen] = useState<Reply[]>([]);
  const Kept = useLater(section, fetchKept);
  const typed = useRef(new Map<string, Typed>());

  const remove = ({ id, link }: Reply) => {
    link.setAttribute("aria-expanded", "false");
    setOpen((before) => before.filter((reply) => reply.id !== id));
  };

  const close = (reply: Reply) => {
    const words = typedInto(slotOf(section, reply));
    typed.current.set(reply.id, words);
    remove(reply);
    reply.link.focus();
    onClosed(`${words.subject}${words.body}`.trim() !== "");
  };

  useEffect(() => {
    if (!section) return;
    const onClick = (event: MouseEvent) => {
      const reply = isPlain(event) ? replyBehind(event.target) : null;
      if (!reply) return;
      event.preventDefault();
      const there = open.find(({ id }) => id === reply.id);
      if (there?.again) {
        // It stood open already: the reader wants to write, not to close it.
        there.again = false;
        return slotOf(section, there).querySelector("textarea")?.focus();
      }
      if (there) return close(reply);
      reply.link.setAttribute("aria-expanded", "true");
      setOpen([...open, reply]);
    };
    section.addEventListener("click", onClick);
    return () => section.removeEventListener("click", onClick);
  });

  const goOn = (links: Element[], words?: Typed) => {
    const more = links
      .flatMap((link) => replyBehind(link) ?? [])
      .filter(({ id }) => !open.some((one) => one.id === id));
    for (const { id, link } of more) {
      if (words) typed.current.set(id, words);
      link.setAttribute("aria-expanded", "true");
    }
    setOpen((before) => [...before, ...more.map((reply) => ({ ...reply, again: words === undefined }))]);
  };

  const forms = open.map((reply) =>
    createPortal(
      <div className="no-print mt-2 mb-6">
        <CommentForm
          articleId={articleId}
          parentId={reply.id}
          about={about}
          {...typed.current.get(reply.id)}
          focusOnOpen={!reply.again}
          onCancel={() => close(reply)}
          onPosted={() => {
            typed.current.delete(reply.id);
            remove(reply);
          }}
        />
      </div>,
      slotOf(section, reply),
      reply.id,
    ),
  );
  return (
    <>
      {forms}
      {section && Kept ? (
        <Kept section={section} articleId={articleId} open={open.map(({ id }) => id)} goOn={goOn} />
      ) : null}
    </>
  );
}
