// What is said to the reader wherever it happens in a thread. There is one voice on a page: use-announcer.tsx.

type Voice = (words: string, seen: boolean) => void;

let voice: Voice | null = null;
let lastAt = Number.NEGATIVE_INFINITY;

function speak(words: string, seen: boolean): void {
  if (words !== "") lastAt = performance.now();
  voice?.(words, seen);
}

/** For those who do not see what changed. */
export const say = (words: string) => speak(words, false);

/** For everybody: something did not go as the reader wished. */
export const warn = (words: string) => speak(words, true);

/** When something was last said, as performance.now() counts. */
export const saidAt = () => lastAt;

/** Speaks from now on; gives what makes it silent. */
export function lendVoice(given: Voice): () => void {
  voice = given;
  return () => {
    if (voice === given) voice = null;
  };
}
