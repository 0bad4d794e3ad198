"use client";
import { useActionState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { turnMute } from "./actions.ts";

/** On a reader's page, for whoever is logged in and somebody else: folds his comments away, and back. */
export function MuteForm({ handle, name }: { handle: string; name: string }) {
  const { me } = useMe();
  return me && me.handle !== handle ? <Turn handle={handle} name={name} wasMuted={me.muted.includes(handle)} /> : null;
}

function Turn({ handle, name, wasMuted }: { handle: string; name: string; wasMuted: boolean }) {
  const t = useWords<"reader">();
  const [state, send, sending] = useActionState(turnMute, EMPTY_FORM);
  const muted = state.values.muted ? state.values.muted === "1" : wasMuted;
  return (
    <form action={send} className="no-print mb-8 space-y-3">
      <ErrorSummary message={state.message} />
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="muted" value={muted ? "0" : "1"} />
      <p role="status" className="text-muted empty:hidden">
        {muted ? t("reader.muted") : null}
      </p>
      <Button
        look="quiet"
        busy={sending}
        busyWords={t("reader.muting")}
        aria-label={sending || muted ? undefined : t("reader.muteOf", { name })}
      >
        {t(muted ? "reader.unmute" : "reader.mute")}
      </Button>
    </form>
  );
}
