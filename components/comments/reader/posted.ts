// What a form has just sent well. The page that follows is drawn by the same scripts, puts the focus there and says so.

type Sent = "posted" | "saved";

let last: Sent | null = null;

export function noteSent(sent: Sent): void {
  last = sent;
}

/** Tells it once. */
export function takeSent(): Sent | null {
  const sent = last;
  last = null;
  return sent;
}
