"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CommentForm } from "../comment-form.tsx";
import { commentOf } from "./walk.ts";

type Typed = { subject: string; body: string };
type Reply = { id: string; link: HTMLElement; slot: Element };

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
  articleId: string,
  onClosed: (kept: boolean) => void,
): ReactNode {
  const [open, setOpen] = useState<Reply[]>([]);
  const typed = useRef(new Map<string, Typed>());

  const close = ({ id, link, slot }: Reply) => {
    const words = typedInto(slot);
    typed.current.set(id, words);
    link.setAttribute("aria-expanded", "false");
    setOpen((before) => before.filter((reply) => reply.id !== id));
    link.focus();
    onClosed(`${words.subject}${words.body}`.trim() !== "");
  };

  useEffect(() => {
    if (!section) return;
    const onClick = (event: MouseEvent) => {
      const reply = isPlain(event) ? replyBehind(event.target) : null;
      if (!reply) return;
      event.preventDefault();
      if (open.some(({ id }) => id === reply.id)) return close(reply);
      reply.link.setAttribute("aria-expanded", "true");
      setOpen([...open, reply]);
    };
    section.addEventListener("click", onClick);
    return () => section.removeEventListener("click", onClick);
  });

  return open.map((reply) =>
    createPortal(
      <div className="no-print mt-2 mb-6">
        <CommentForm
          articleId={articleId}
          parentId={reply.id}
          {...typed.current.get(reply.id)}
          focusOnOpen
          onCancel={() => close(reply)}
        />
      </div>,
      reply.slot,
      reply.id,
    ),
  );
}
