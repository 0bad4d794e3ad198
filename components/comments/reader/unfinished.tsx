"use client";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { useWords } from "#components/ui/words.tsx";
import { hasMark, withMark } from "#domain/comments/cut-off/marks.ts";
import type { FormState } from "#web/form-state.ts";
import { askedHere, noteAsked } from "./asked.ts";

/** Whether a form was sent back to ask about its text and not because something is wrong with it. */
export const isQuestion = ({ detail }: FormState) => detail?.mark !== undefined;

/**
 * Asks whether a text that looks cut off is to be posted as it stands. Whichever button sends the same text again, it is not asked about
 * twice. Works without scripts: then it stands on the page that answers the form.
 */
export function Unfinished({ state, bodyId }: { state: FormState; bodyId: string }) {
  const t = useWords<"unfinished">();
  const box = useRef<HTMLDivElement>(null);
  const mark = isQuestion(state) ? String(state.detail?.mark) : "";
  // Without scripts the form itself carries them from page to page.
  const [asked, setAsked] = useState(state.values.sure ?? "");
  const [answered, setAnswered] = useState<FormState | null>(null);
  if (mark !== "" && !hasMark(asked, mark)) setAsked(withMark(asked, mark));
  useEffect(() => setAsked(askedHere()), []);
  useEffect(() => {
    if (mark) noteAsked(withMark(askedHere(), mark));
  }, [mark]);
  const isOpen = mark !== "" && answered !== state;
  useEffect(() => {
    if (isOpen && mark) box.current?.focus();
  }, [isOpen, mark]);

  const goOn = (event: MouseEvent) => {
    const text = document.getElementById(bodyId) as HTMLTextAreaElement | null;
    if (!text) return;
    event.preventDefault();
    setAnswered(state);
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  };

  return (
    <>
      <input type="hidden" name="sure" value={asked} />
      {isOpen ? (
        <div
          ref={box}
          role="alert"
          tabIndex={-1}
          // biome-ignore lint/a11y/noAutofocus: where no scripts run, this page is the answer to a form, and this is its news
          autoFocus
          className="border-2 border-accent bg-raised px-4 py-3"
        >
          <p dir="auto">{state.message}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button {...(state.values.intent === "continue" ? { name: "intent", value: "continue" } : {})}>
              {t("unfinished.sendAnyway")}
            </Button>
            <a href={`#${bodyId}`} onClick={goOn} className={buttonClass("quiet")}>
              {t("unfinished.goOn")}
            </a>
          </div>
        </div>
      ) : null}
    </>
  );
}
