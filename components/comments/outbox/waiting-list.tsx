"use client";
import { Fragment, type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMe } from "#components/accounts/me.tsx";
import { Button } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { Waiting } from "#domain/comments/outbox/waiting.ts";
import { newKey } from "../form-key.ts";
import { say } from "../reader/aloud.ts";
import { keepForLater, takeBack } from "./queue.ts";
import { draftedThere, joined, putBack, typedThere } from "./refill.ts";
import { tryNow } from "./sender.ts";
import { slotFor } from "./slot.ts";
import { useWaiting } from "./use-waiting.ts";
import { LogIn, WaitingCard } from "./waiting-card.tsx";
import { recallWho } from "./whose.ts";

type Props = { section: HTMLElement; articleId: string; slug: string };

/** What waits to be sent in this discussion, each where it will stand. Nobody is shown what another has written here. */
export function WaitingList({ section, articleId, slug }: Props) {
  const t = useWords<"outbox">();
  const { me, known } = useMe();
  const owner = me?.handle ?? recallWho();
  const [trying, setTrying] = useState(false);
  const [discarded, setDiscarded] = useState<Waiting | null>(null);
  const { all, sent } = useWaiting(section, articleId, owner);

  const edit = async ({ formKey }: Waiting) => {
    const one = await takeBack(formKey);
    if (one) intoBox(section, one);
  };
  const discard = async ({ formKey }: Waiting) => {
    setDiscarded(await takeBack(formKey));
    say(t("outbox.discarded"));
  };
  const undo = async (one: Waiting) => {
    if (await keepForLater(one, one.attempts)) setDiscarded(null);
  };
  const attempt = async () => {
    setTrying(true);
    await tryNow(true);
    setTrying(false);
  };

  const mine = all.filter((one) => one.owner === owner);
  // What was not taken goes back where it was written, unless something else is being written there or elsewhere.
  const back = mine.find((one) => one.state === "refused" && isFree(section, one.parentId));
  useEffect(() => {
    if (back) void takeBack(back.formKey).then((one) => one && intoBox(section, one));
  }, [back, section]);
  const others = known && me === null && all.length > mine.length;
  const card = (one: Waiting) => (
    <WaitingCard
      one={one}
      trying={trying}
      onEdit={() => void edit(one)}
      onDiscard={() => void discard(one)}
      onTry={() => void attempt()}
    />
  );
  return (
    <>
      {mine.map((one) => (
        <Fragment key={one.formKey}>{at(section, one.parentId, card(one))}</Fragment>
      ))}
      {discarded
        ? at(
            section,
            discarded.parentId,
            <Note>
              {t("outbox.discarded")}{" "}
              <Button type="button" look="quiet" onClick={() => void undo(discarded)}>
                {t("outbox.undo")}
              </Button>
            </Note>,
          )
        : null}
      {others ? at(section, "", <Note>{rich(t, "outbox.someoneWaits", { login: logIn(slug) })}</Note>) : null}
      {sent ? at(section, "", <Note>{rich(t, "outbox.sentElsewhere", { link: leadTo(sent) })}</Note>) : null}
    </>
  );
}

const at = (section: HTMLElement, parentId: string, what: ReactNode) => createPortal(what, slotFor(section, parentId));

const Note = ({ children }: { children: ReactNode }) => (
  <p role="status" className="my-4 border border-rule bg-raised px-4 py-3">
    {children}
  </p>
);

const logIn = (slug: string) => (words: ReactNode) => <LogIn next={`/a/${slug}`}>{words}</LogIn>;
const leadTo = (href: string) => (words: ReactNode) => (
  <a href={href} className="font-semibold text-accent underline underline-offset-4">
    {words}
  </a>
);

function isFree(section: HTMLElement, parentId: string): boolean {
  const typed = typedThere(section, parentId);
  const isTyping = document.activeElement?.matches("textarea, input, [contenteditable]") ?? false;
  return typed !== null && !isTyping && `${typed.subject}${typed.body}`.trim() === "";
}

/** Back to where it was written, before what was typed there since; the reply form opens for it. */
export function intoBox(section: HTMLElement, one: Waiting): void {
  const { articleId, parentId, slug, reason } = one;
  // A key that has posted other words already is done with.
  const formKey = one.field === "formKey" ? newKey() : one.formKey;
  const typed = typedThere(section, parentId);
  const words = joined(one, typed ?? draftedThere(articleId, parentId));
  putBack({ articleId, parentId, slug, ...words, formKey, ...(reason ? { refused: reason } : {}) });
  if (typed) return;
  section.querySelector<HTMLElement>(`#c-${CSS.escape(parentId)} > .said a[data-reply]`)?.click();
}
