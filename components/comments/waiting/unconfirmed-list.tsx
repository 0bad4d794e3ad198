"use client";
import { Fragment, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useWords } from "#components/ui/words.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { slotFor } from "../outbox/slot.ts";
import { WAITING } from "./addresses.ts";
import { hearWaits, takeWaits } from "./news.ts";
import { type Unconfirmed, UnconfirmedCard } from "./unconfirmed-card.tsx";

type Answer = { waiting?: (Omit<Unconfirmed, "createdAt"> & { createdAt: number })[] };

async function ask(articleId: string): Promise<Unconfirmed[] | null> {
  const answer = await fetch(`${WAITING}?article=${articleId}`, { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return null;
  const { waiting = [] } = (await answer.json().catch(() => ({}))) as Answer;
  return waiting.map((one) => ({ ...one, createdAt: new Date(one.createdAt) }));
}

/** What the reader wrote in this discussion that waits for his address, each where it will stand. */
export function UnconfirmedList({ section, articleId }: { section: HTMLElement; articleId: string }) {
  const t = useWords<"outbox">();
  const [all, setAll] = useState<Unconfirmed[]>([]);
  const [sent, setSent] = useState<string | null>(null);

  useEffect(() => {
    const look = async () => {
      const id = takeWaits();
      const found = await ask(articleId);
      if (!found) return;
      section.querySelector("[data-waits-served]")?.setAttribute("hidden", "");
      setAll(found);
      if (id) setSent(id);
    };
    // The letter is opened in another window or on another device: who comes back sees what became of it.
    const lookAgain = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", lookAgain);
    void look();
    const stop = hearWaits(() => void look());
    return () => {
      document.removeEventListener("visibilitychange", lookAgain);
      stop();
    };
  }, [section, articleId]);

  useEffect(() => {
    if (sent && all.some(({ id }) => id === sent)) document.getElementById(`w-${sent}`)?.focus();
  }, [sent, all]);

  return all.map((one) => (
    <Fragment key={one.id}>
      {createPortal(<UnconfirmedCard one={one} t={t as Words} />, slotFor(section, one.parentId))}
    </Fragment>
  ));
}
