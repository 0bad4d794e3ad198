"use client";
import { useEffect, useState } from "react";
import { useWords } from "#components/ui/words.tsx";
import type { PostedAnswer, Waiting } from "#domain/comments/outbox/waiting.ts";
import { say } from "../reader/aloud.ts";
import { holdStill } from "../reader/hold-still.ts";
import { commentNamed, place, showTotal, totalShown } from "../reader/place.ts";
import { renew } from "../reader/renew.ts";
import { visit } from "../reader/walk.ts";
import { tellWaits } from "../waiting/news.ts";
import { hearOutbox, type Told } from "./deliver.ts";
import { beginSending } from "./sender.ts";
import { listWaiting } from "./store.ts";

/** What waits in this discussion, as it comes and goes. `sent`: where the last one is found that has no place on this page. */
export function useWaiting(section: HTMLElement, articleId: string, owner: string | null) {
  const t = useWords<"reader" | "outbox">();
  const [all, setAll] = useState<Waiting[]>([]);
  const [sent, setSent] = useState<string | null>(null);

  useEffect(() => {
    let ended = false;
    const look = async () => {
      const waiting = await listWaiting().catch((): Waiting[] => []);
      if (!ended) setAll(waiting.filter((one) => one.articleId === articleId));
    };
    const hear = (told: Told) => {
      if (told !== "changed" && told.about.articleId === articleId && told.verdict.became === "sent") {
        const { posted } = told.verdict;
        if (posted.waits) tellWaits(posted.id, true);
        else if (!standIn(section, told.about, posted, t)) setSent(posted.href);
        say(t(posted.waits ? "outbox.unconfirmed" : "reader.posted"));
      }
      void look();
    };
    const stop = hearOutbox(hear);
    void look();
    return () => {
      ended = true;
      stop();
    };
  }, [section, articleId, t]);

  useEffect(() => void beginSending(owner), [owner]);
  return { all, sent };
}

/** The comment itself, where it waited until now; false where its place is on another page. */
function standIn(section: HTMLElement, { formKey }: Waiting, posted: PostedAnswer, t: Parameters<typeof showTotal>[2]) {
  const card = section.querySelector(`[data-waiting="${CSS.escape(formKey)}"]`);
  const hadFocus = card?.contains(document.activeElement) ?? false;
  const there = commentNamed(section, posted.id);
  if (there && posted.continued) renew(there, posted.html);
  if (!there) {
    let placed: HTMLElement | null = null;
    holdStill(() => {
      placed = place(section, posted, t);
    });
    if (!placed) return false;
    showTotal(section, totalShown(section) + 1, t);
  }
  const comment = commentNamed(section, posted.id);
  if (comment && hadFocus) visit(comment);
  return comment !== null;
}
