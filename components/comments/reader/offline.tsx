"use client";
import { useWords } from "#components/ui/words.tsx";

/** Below a form's buttons, where it moves nothing: why it cannot be sent just now. */
export function Offline({ id, online }: { id: string; online: boolean }) {
  const t = useWords<"reader">();
  return (
    <p id={id} role="status" className={online ? undefined : "border-s-4 border-field ps-3 text-sm"}>
      {online ? null : t("reader.offline")}
    </p>
  );
}
