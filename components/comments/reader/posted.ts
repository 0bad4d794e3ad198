// What a form has just sent well. The page that follows is drawn by the same scripts, puts the focus there and says so.

type Sent = { did: "posted" | "saved" | "withdrawn" | "restored"; commentId?: string };

let last: Sent | null = null;

/** `commentId` where it is known; otherwise the address that follows names it. */
export function noteSent(did: Sent["did"], commentId?: string): void {
  last = commentId ? { did, commentId } : { did };
}

/** Tells it once. */
export function takeSent(): Sent | null {
  const sent = last;
  last = null;
  return sent;
}
