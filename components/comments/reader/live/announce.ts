// What arrives is spoken, and not more often than one can bear while reading.
import { say } from "../aloud.ts";

const PAUSE = 20_000;

/** Speaks at once, or when the pause is over; then only the last words. `end` drops what is still to be said. */
export function makeAnnouncer(): { announce: (words: string) => void; end: () => void } {
  let spoken = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    announce(words) {
      clearTimeout(timer);
      const speak = () => {
        spoken = performance.now();
        say(words);
      };
      const wait = spoken + PAUSE - performance.now();
      if (wait <= 0) speak();
      else timer = setTimeout(speak, wait);
    },
    end: () => clearTimeout(timer),
  };
}
