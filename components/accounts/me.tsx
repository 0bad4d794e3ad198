"use client";
import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Me } from "#domain/accounts/me.ts";
import { isSignedIn, noteScripts, noteSignedOut } from "./cookies.ts";

export type { Me };

/** `known` is false until the browser has found out whether its reader is signed in. */
type Known = { me: Me | null; known: boolean };

const UNKNOWN: Known = { me: null, known: false };

const MeContext = createContext<Known>(UNKNOWN);

/** Who reads this page. Null on the server for pages that are the same for everyone. */
export const useMe = () => useContext(MeContext);

async function askMe(): Promise<Me | null> {
  const answer = await fetch("/api/me", { cache: "no-store" });
  if (!answer.ok) throw new Error(`api/me answered ${answer.status}`);
  const { me } = (await answer.json()) as { me: Me | null };
  if (!me) noteSignedOut();
  return me;
}

/** Around the whole page. `initial` is the reader where the server made the page for him alone. */
export function MeProvider({ initial, children }: { initial: Me | null; children: ReactNode }) {
  const path = usePathname();
  const [known, setKnown] = useState<Known>(initial ? { me: initial, known: true } : UNKNOWN);
  const [restored, setRestored] = useState(0);
  // Signed out, or signed in and on which page: what we know is the answer to this.
  const answered = useRef(initial ? `${path} 0` : "");

  useEffect(noteScripts, []);

  useEffect(() => {
    // A page that the browser had put away still shows who was signed in when it was left.
    const look = (event: PageTransitionEvent) => event.persisted && setRestored((times) => times + 1);
    window.addEventListener("pageshow", look);
    return () => window.removeEventListener("pageshow", look);
  }, []);

  // After every render: logging in and out render the page anew, and its path may stay the same.
  useEffect(() => {
    const question = isSignedIn() ? `${path} ${restored}` : "signed out";
    if (answered.current === question) return;
    answered.current = question;
    if (question === "signed out") return setKnown({ me: null, known: true });
    askMe().then(
      (me) => answered.current === question && setKnown({ me, known: true }),
      // Without an answer the page stays as it is; the next one asks again.
      () => {},
    );
  });

  return <MeContext value={known}>{children}</MeContext>;
}
