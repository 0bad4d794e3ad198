/** A tab that nobody has looked at for so long follows nothing: what came meanwhile is told when he is back. */
const PATIENCE = 5 * 60 * 1000;

/** Has something run while the page is looked at, or was a moment ago; gives what ends it for good. */
export function whileSeen(run: () => () => void): () => void {
  let end: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    end?.();
    end = null;
  };
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") timer = setTimeout(stop, PATIENCE);
    else end ??= run();
  };
  look();
  document.addEventListener("visibilitychange", look);
  // An open stream would keep the browser from putting the page away for going back.
  window.addEventListener("pagehide", stop);
  window.addEventListener("pageshow", look);
  return () => {
    clearTimeout(timer);
    stop();
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("pagehide", stop);
    window.removeEventListener("pageshow", look);
  };
}
