"use client";
import { type RefObject, useEffect, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";

type Props = {
  form: RefObject<HTMLFormElement | null>;
  /** The comment that is answered. */
  parentId: string;
  /** What the server knew of it, where it knew its reader. */
  known: boolean | undefined;
  busy: boolean;
};

/** In the form of an answer to oneself: goes on in that comment instead, as long as nobody else has answered. */
export function ContinueButton({ form, parentId, known = false, busy }: Props) {
  const t = useWords<"additions">();
  const { me, ahead = 0 } = useMe();
  const [offered, setOffered] = useState(known);
  const handle = me?.handle;
  useEffect(() => {
    const comment = form.current?.closest("[data-thread]")?.querySelector(`article[data-id="${CSS.escape(parentId)}"]`);
    if (!comment || !handle || comment.getAttribute("data-by") !== handle) return;
    // Fetched by those who answer themselves.
    import("./continuable.ts").then(
      ({ isContinuable }) => setOffered(isContinuable(comment, handle, new Date(Date.now() - ahead))),
      () => {},
    );
  }, [form, parentId, handle, ahead]);
  if (!offered) return null;
  return (
    <Button look="quiet" name="intent" value="continue" busy={busy} busyWords={t("additions.adding")}>
      {t("additions.addToMine")}
    </Button>
  );
}
