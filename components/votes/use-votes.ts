"use client";
import { useEffect, useMemo } from "react";
import { isSignedIn } from "#components/accounts/cookies.ts";
import { useWords } from "#components/ui/words.tsx";
import { buttonOf, paint, shownOn } from "./button.ts";
import { askForVote, SignedOut } from "./sending.ts";
import { makeWishes } from "./wishes.ts";

/** `warn` is seen too. */
type Voice = { say: (words: string) => void; warn: (words: string) => void };

type Votes = {
  /** Recommends a comment or takes it back; false where there is nothing to press. */
  press: (comment: Element) => boolean;
  /** Others' recommendations have changed the count of a comment. */
  heard: (id: string, count: number) => void;
};

/**
 * The buttons "Recommend" of a thread, which are the server's: one listener for all of them. Who is not logged in sends the plain form that
 * they belong to, which leads through login and back.
 */
export function useVotes(section: HTMLElement, articleId: string, { say, warn }: Voice): Votes {
  const t = useWords<"reader">();

  const votes = useMemo(() => {
    const show = (id: string, tally: { on: boolean; count: number }) => {
      const button = buttonOf(section, id);
      if (button) paint(button, tally);
    };
    const wishes = makeWishes({
      send: (id, on) => askForVote(articleId, id, on),
      show,
      refuse: (id, error) => {
        const button = buttonOf(section, id);
        if (error instanceof SignedOut && button) button.form?.requestSubmit(button);
        else warn(error instanceof Error && error.message ? error.message : t("reader.voteUnsent"));
      },
    });
    const turn = (button: HTMLButtonElement) => {
      const { on } = wishes.turn(button.value, shownOn(button));
      say(t(on ? "reader.recommended" : "reader.unrecommended"));
    };
    return {
      turn,
      press: (comment: Element) => {
        const button = buttonOf(comment, comment.getAttribute("data-id") ?? "");
        button?.click();
        return button !== null;
      },
      heard: (id: string, count: number) => {
        const button = buttonOf(section, id);
        if (button) wishes.heard(id, { on: shownOn(button).on, count });
      },
    };
  }, [section, articleId, say, warn, t]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button[data-recommend]");
      if (!button || !isSignedIn()) return;
      event.preventDefault();
      votes.turn(button);
    };
    section.addEventListener("click", onClick);
    return () => section.removeEventListener("click", onClick);
  }, [section, votes]);

  return votes;
}
