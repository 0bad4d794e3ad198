// Runs in the browser right after the fonts were declared, before the page is painted. Its text goes into the page's head (fonts.tsx),
// so it may use nothing from outside of itself.

/**
 * Nothing may jump, and the page should be seen in its own letters: so it waits for them, until `latest` milliseconds after the click,
 * or `patience` from now on, at most. What comes later than that stays away from this page, and is there for the next one.
 */
export function fontsInTime(latest: number, patience: number): void {
  const root = document.documentElement;
  // A letter of each script, so that each file that a page fetches early is asked for.
  const fonts = ["1em Reading", "1em Headline", "1em Interface"];
  if (document.querySelector('link[as="font"][href*="italic"]')) fonts.push("italic 1em Reading");
  const end = (state: "late" | null) => {
    if (root.dataset.fonts !== "awaited") return;
    if (state) root.dataset.fonts = state;
    else delete root.dataset.fonts;
  };
  root.dataset.fonts = "awaited";
  Promise.all(fonts.map((font) => document.fonts.load(font, "aب"))).then(
    () => end(null),
    () => end("late"),
  );
  setTimeout(() => end("late"), Math.max(patience, latest - performance.now()));
}
