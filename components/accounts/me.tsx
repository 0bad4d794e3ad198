"use client";
import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import type { Me } from "#domain/accounts/me.ts";
import { isSignedIn, noteScripts, noteSignedOut } from "./cookies.ts";
import { isEntrance } from "./entrance.ts";
import { claimDevice } from "./forget.ts";
import { useOwner } from "./use-owner.ts";

export type { Me };

/** What is only mine in the discussion that stands on the page. */
export type MyThread = {
  articleId: string;
  /** The comments that I recommend. */
  recommended: string[];
  /** When I was here before, on any of my devices, in milliseconds; null: never. */
  visit: { since: number; at: number } | null;
  /** Whether the server has words that I began here, on any of my devices. */
  drafts: boolean;
  /** Whether something that I wrote here waits for my address. */
  waiting: boolean;
};

/**
 * `known` is false until the browser has found out whether its reader is signed in; `unreached`: it tried, and nobody answered.
 */
type Known = {
  me: Me | null;
  known: boolean;
  unreached?: boolean;
  thread: MyThread | null;
  /** Milliseconds by which this device's clock is ahead of the site's, where the site has told its time. */
  ahead?: number;
};

const UNKNOWN: Known = { me: null, known: false, thread: null };
const NOBODY: Known = { me: null, known: true, thread: null };

const MeContext = createContext<Known>(UNKNOWN);

/** Who reads this page. Null on the server for pages that are the same for everyone. */
export const useMe = () => useContext(MeContext);

type Answer = { me: Me | null } & Partial<Omit<MyThread, "articleId">>;

async function askMe(articleId: string | undefined): Promise<Known> {
  const about = articleId ? `?article=${encodeURIComponent(articleId)}` : "";
  const answer = await fetch(`/api/me${about}`, { cache: "no-store" });
  if (!answer.ok) throw new Error(`api/me answered ${answer.status}`);
  const { me, recommended = [], visit = null, drafts = false, waiting = false } = (await answer.json()) as Answer;
  if (!me) noteSignedOut();
  const ahead = Date.now() - Date.parse(answer.headers.get("date") ?? "") || 0;
  const thread = me && articleId ? { articleId, recommended, visit, drafts, waiting } : null;
  return { ahead, me, known: true, thread };
}

/** The article whose discussion the page shows. */
const articleHere = () => document.querySelector<HTMLElement>("[data-thread], [data-outline]")?.dataset.article;

/** Around the whole page. `initial` is the reader where the server made the page for him alone. */
export function MeProvider({ initial, children }: { initial: Me | null; children: ReactNode }) {
  const path = usePathname();
  const [known, setKnown] = useState<Known>(initial ? { me: initial, known: true, thread: null } : UNKNOWN);
  const [restored, setRestored] = useState(0);
  // Signed out, or signed in and on which page: what we know is the answer to this.
  const wasSignedIn = useRef(false);
  const answered = useRef(initial ? `${path} 0` : "");

  // Not before others have looked: after writing, the first look at cookies waits for another process.
  useEffect(() => whenIdle(noteScripts), []);

  useEffect(() => {
    // A page that the browser had put away still shows who was signed in when it was left.
    const look = (event: PageTransitionEvent) => event.persisted && setRestored((times) => times + 1);
    window.addEventListener("pageshow", look);
    return () => window.removeEventListener("pageshow", look);
  }, []);

  // After every render: logging in and out render the page anew, and its path may stay the same.
  useEffect(() => {
    const signedIn = isSignedIn();
    wasSignedIn.current ||= signedIn;
    const question = signedIn ? `${path} ${restored}` : "signed out";
    if (answered.current === question) return;
    answered.current = question;
    if (!signedIn) {
      claimDevice(null);
      // Words of who was here may stand in the boxes: the page says that he has left when it is another. In one that was opened after he had
      // left nothing of his was ever put.
      return wasSignedIn.current && !isEntrance() ? location.reload() : setKnown(NOBODY);
    }
    // As at the beginning of a page (layout/early.ts): guests' links are not shown while nobody knows who reads.
    document.documentElement.dataset.signedIn = "";
    askMe(articleHere()).then(
      (answer) => {
        if (answered.current !== question) return;
        // The session has ended elsewhere: what this device keeps of it goes before a box looks for it.
        if (!answer.me) claimDevice(null);
        setKnown(answer);
      },
      // Without an answer the page stays as it is; the next one asks again.
      () => answered.current === question && setKnown((before) => ({ ...before, unreached: true })),
    );
  });

  useOwner(known);

  return <MeContext value={known}>{children}</MeContext>;
}
