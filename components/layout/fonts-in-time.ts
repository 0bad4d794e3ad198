// Runs in the browser right after the fonts were declared, before the page is painted. Its text goes into the page's head (fonts.tsx),
// so it may use nothing from outside of itself.

/**
 * Nothing may jump, and the page should be seen in its own letters: so it waits for them, until `latest` milliseconds after the click,
 * or `patience` from now on, at most. What comes later than that stays away from this page, and is there for the next one.
 */
export function fontsInTime(latest: number, patience: number): void {
  const root = document.documentElement;
  // A letter of each script, so that each file that a page fetches early is asked for.
  const load = (font: string) => document.fonts.load(font, "aب");
  const end = (state: "late" | null) => {
    if (root.dataset.fonts !== "awaited") return;
    if (state) root.dataset.fonts = state;
    else delete root.dataset.fonts;
  };
  root.dataset.fonts = "awaited";
  let all: Promise<unknown> = Promise.all(["1em Reading", "1em Headline", "1em Interface"].map(load));
  const wait = () => {
    const asked = all;
    const then = () => {
      if (asked !== all) wait();
      // Fonts that are kept may be there before the page has said that it wants italics too.
      else if (document.querySelector("main > *")) end(null);
      else setTimeout(then, 5);
    };
    asked.then(then, () => end("late"));
  };
  wait();
  // A page whose texts are set in italics somewhere says so before anything else of it (italicInTime).
  document.addEventListener("afterword-italic", () => {
    all = Promise.all([all, load("italic 1em Reading")]);
  });
  setTimeout(() => end("late"), Math.max(patience, latest - performance.now()));
}

/** Runs before the first text that is set in italics somewhere: the page waits for those letters too. */
export function italicInTime(): void {
  document.dispatchEvent(new Event("afterword-italic"));
}
