// Whether one's own comment can be continued, as far as the page shows it. The server decides.
import { obstacleTo } from "#domain/comments/continuation.ts";

export function isContinuable(comment: Element, handle: string, now: Date): boolean {
  // Above a permalink's comment, and where the branch goes on elsewhere, the page does not show who has answered.
  if (comment.closest(".ancestors") || comment.querySelector(".way-on")) return false;
  const times = [...comment.querySelectorAll(":scope > .said time")].map((time) =>
    Date.parse(time.getAttribute("datetime") ?? ""),
  );
  const parts = { isOwn: true, isReadable: true, isOpen: true };
  const isAnswered = comment.querySelector(`article[data-by]:not([data-by="${CSS.escape(handle)}"])`) !== null;
  const lastSaidAt = new Date(Math.max(...times));
  return obstacleTo({ ...parts, isAnswered, lastSaidAt, additions: times.length - 1 }, now) === null;
}
