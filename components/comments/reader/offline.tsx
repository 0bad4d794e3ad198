"use client";
import { useWords } from "#components/ui/words.tsx";

/** Below a form's buttons, where it moves nothing: why it cannot be sent just now, or that it will wait. */
export function Offline({ id, online, waits = false }: { id: string; online: boolean; waits?: boolean }) {
  const t = useWords<"reader" | "outbox">();
  return (
    <p id={id} role="status" className={online ? undefined : "border-s-4 border-field ps-3 text-sm"}>
      {online ? null : t(waits ? "outbox.willWait" : "reader.offline")}
    </p>
  );
}
