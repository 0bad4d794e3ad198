// Changes the page and leaves the line that is being read where it is.

/** Where eyes rest in the window, from its top; what stands there, or else below it, is a line of something. */
const EYES = 1 / 3;
const STEP = 24;
const LINE = "p, h1, h2, h3, .said, .prose > *, summary, form, figure";

/** What stands where the eyes are. */
function atEyes(): Element | null {
  const { innerWidth, innerHeight } = window;
  for (let y = innerHeight * EYES; y < innerHeight; y += STEP) {
    const line = document.elementFromPoint(innerWidth / 2, y)?.closest(LINE);
    if (line) return line;
  }
  return null;
}

/** Does it. `anchor` stays where it is in the window; without one, the line at which the reader looks. */
export function holdStill(change: () => void, anchor: Element | null = atEyes()): void {
  const root = document.documentElement;
  const before = anchor?.getBoundingClientRect().top;
  // Browsers that hold still by themselves must not do it a second time.
  root.style.overflowAnchor = "none";
  change();
  if (anchor?.isConnected && before !== undefined) {
    const moved = anchor.getBoundingClientRect().top - before;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  }
  requestAnimationFrame(() => root.style.removeProperty("overflow-anchor"));
}

/** Where a piece of the page is, as seen from the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
