"use client";
import { useRef } from "react";
import { Around, described } from "#components/ui/around.tsx";
import { BOX } from "#components/ui/box.ts";
import { Button } from "#components/ui/button.tsx";
import { useEarlyTyping } from "#components/ui/early-typing.ts";
import { useWords } from "#components/ui/words.tsx";
import { HOUSE } from "#domain/site/theme.ts";
import type { Look } from "./look.ts";

type Props = { value: string | undefined; nearest: string | undefined; error: string | undefined; look: Look };

/** The accent as text, with the browser's own palette beside it where scripts run; and, after a refusal, one that can be read. */
export function AccentField({ value, nearest, error, look }: Props) {
  const t = useWords<"desk">();
  const box = useRef<HTMLInputElement>(null);
  useEarlyTyping("accent");
  const hint = t("desk.accentHint");
  function pick(colour: string) {
    if (!box.current) return;
    box.current.value = colour;
    // The preview listens at the form.
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return (
    <div className="space-y-3">
      <Around id="accent" label={t("desk.accent")} hint={hint} error={error}>
        <div className="flex gap-2">
          <input
            ref={box}
            {...described("accent", { hint, error })}
            name="accent"
            type="text"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={value}
            className={`${BOX} max-w-48`}
          />
          <input
            type="color"
            aria-label={t("desk.pickAccent")}
            value={look.accent ?? HOUSE.light}
            onChange={(event) => pick(event.currentTarget.value)}
            className="h-11 w-16 cursor-pointer rounded border border-field bg-paper p-1 noscript:hidden"
          />
        </div>
      </Around>
      {nearest ? (
        <Button look="quiet" name="take" value={nearest}>
          <span aria-hidden="true" className="size-5 border border-field" style={{ background: nearest }} />
          {t("desk.takeNearest", { colour: nearest })}
        </Button>
      ) : null}
    </div>
  );
}
