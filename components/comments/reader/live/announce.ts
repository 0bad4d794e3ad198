// What arrives is spoken, and not more often than one can bear while reading.
import { saidAt, say } from "../aloud.ts";

const PAUSE = 20_000;
/** What the reader himself has done is told to its end. */
const HEAR_OUT = 5_000;

/** Speaks at once, or when the pause is over; then only the last words. `end` drops what is still to be said. */
export function makeAnnouncer(): { announce: (words: string) => void; end: () => void } {
  let spoken = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (words: string) => {
    clearTimeout(timer);
    const wait = Math.max(spoken + PAUSE, saidAt() + HEAR_OUT) - performance.now();
    if (wait > 0) {
      timer = setTimeout(announce, wait, words);
      return;
    }
    spoken = performance.now();
    say(words);
  };
  return { announce, end: () => clearTimeout(timer) };
}
