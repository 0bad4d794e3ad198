"use client";
import { type RefObject, useEffect } from "react";
import { flushSync } from "react-dom";
import { isSignedIn } from "#components/accounts/cookies.ts";
import { useWords } from "#components/ui/words.tsx";
import { dropFormKey } from "../form-key.ts";
import type { Outbox } from "../outbox/use-outbox.ts";
import { say } from "./aloud.ts";
import type { Outcome } from "./use-sending.ts";

const fetchPosting = () => import("./posting.ts");

type Then = {
  /** Closes or empties the form. */
  onPosted: () => void;
  /** Something else was typed while it was sent: the form stays with that, under a key of its own. */
  onTypedOn: () => void;
};

/** What stands there is not what was sent, and not nothing. */
function hasTypedOn(form: HTMLFormElement | null, sent: Record<string, string>): boolean {
  const [subject, body] = ["subject", "body"].map((name) =>
    String((form && new FormData(form).get(name)) ?? "").trim(),
  );
  return `${subject}${body}` !== "" && (subject !== sent.subject?.trim() || body !== sent.body?.trim());
}

/** Sends a comment from its form so that the page stays, where that can be done; what finds no connection goes to the outbox. */
export function usePosting(form: RefObject<HTMLFormElement | null>, outbox: Outbox, { onPosted, onTypedOn }: Then) {
  const t = useWords<"reader" | "outbox">();
  const { fetchEarly } = outbox;
  // When somebody begins to write: by the time he sends there may be no connection.
  useEffect(() => {
    const box = form.current;
    const early = () => {
      fetchPosting().catch(() => {});
      fetchEarly();
    };
    box?.addEventListener("focusin", early, { once: true });
    return () => box?.removeEventListener("focusin", early);
  }, [form, fetchEarly]);

  return async (fields: Record<string, string>): Promise<Outcome> => {
    const section = form.current?.closest<HTMLElement>("[data-thread]");
    if (!section || !isSignedIn()) return "elsewhere";
    // Out of reach, the form's action says so.
    const posting = await fetchPosting().catch(() => null);
    const outcome = navigator.onLine ? ((await posting?.send(fields, outbox.ownerHere())) ?? "elsewhere") : "unsent";
    if (outcome === "elsewhere") return outcome;
    if (outcome === "unsent") {
      // What goes on in another comment must find it as it is: it does not wait.
      if (fields.intent === "continue" || !(await outbox.keep(fields, section)))
        return { message: t("reader.unsent"), values: fields };
    } else if ("refused" in outcome) return outcome.refused;
    dropFormKey(fields.articleId ?? "", fields.parentId ?? "");
    posting?.forgetDraft(fields, outcome === "unsent");
    const typedOn = hasTypedOn(form.current, fields);
    // At once: what stands below moves up now, and not after the comment has been looked at.
    flushSync(typedOn ? onTypedOn : onPosted);
    if (outcome === "unsent") say(t("outbox.kept"));
    else posting?.show(section, outcome.posted, t, typedOn);
    return typedOn ? { done: t("reader.typedOn"), values: fields } : "done";
  };
}
