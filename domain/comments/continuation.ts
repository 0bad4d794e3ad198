// When one may go on in one's own comment instead of answering oneself. Pure; the browser asks it too, to offer what the server will allow.
import { HOUR } from "#lib/clock.ts";
import { MAX_ADDITIONS } from "./additions/addition.ts";

/**
 * From the last that was said in it. Who was cut off goes on within minutes; an hour is enough for an empty battery and the way home, and
 * whoever follows a discussion by its feed has then mostly not fetched the first half without the second. Later it is another thought.
 */
export const CONTINUE_WINDOW = HOUR;

export type Continuable = {
  isOwn: boolean;
  isReadable: boolean;
  isOpen: boolean;
  /** Somebody else has answered it, or what answers it. */
  isAnswered: boolean;
  lastSaidAt: Date;
  /** How many additions it has. */
  additions: number;
};

export type Obstacle = "not-own" | "gone" | "closed" | "answered" | "late" | "full";

/** Why a comment cannot be continued; null when it can. */
export function obstacleTo(comment: Continuable, now: Date): Obstacle | null {
  if (!comment.isReadable) return "gone";
  if (!comment.isOwn) return "not-own";
  if (!comment.isOpen) return "closed";
  if (comment.isAnswered) return "answered";
  if (now.getTime() - comment.lastSaidAt.getTime() > CONTINUE_WINDOW) return "late";
  return comment.additions >= MAX_ADDITIONS ? "full" : null;
}
