"use client";
import { type MouseEvent, useState } from "react";
import { CommentForm } from "./comment-form.tsx";

type Props = { href: string; articleId: string; parentId: string };

/** Leads to the page with the reply form; with scripts the form opens in place. */
export function ReplyLink({ href, articleId, parentId }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpen(!open);
  };
  return (
    <>
      <a
        href={href}
        onClick={toggle}
        aria-expanded={open ? true : undefined}
        className="py-1.5 text-accent underline-offset-4 hover:underline"
      >
        Reply
      </a>
      {open ? (
        <div className="order-last mt-2 w-full basis-full font-normal">
          <CommentForm articleId={articleId} parentId={parentId} focusOnOpen onCancel={() => setOpen(false)} />
        </div>
      ) : null}
    </>
  );
}
