// "3 new replies" where they belong. A pill comes into the page only where the reader does not look, so that no line moves.
import type { Words } from "#lib/i18n/words.ts";
import { branchOf } from "../folds.ts";
import { holdStill } from "../hold-still.ts";
import { commentNamed } from "../place.ts";
import type { Arrived } from "./waiting.ts";

const LOOK =
  "min-h-8 cursor-pointer text-sm font-semibold text-accent underline decoration-2 underline-offset-4 pointer-coarse:min-h-11";

const pillOf = (section: Element, place: string) =>
  section.querySelector<HTMLElement>(`[data-pill="${CSS.escape(place)}"]`);

/** What stands before the pill: the replies beneath a comment, or the whole list. */
function neighbourOf(section: Element, place: string): Element | null {
  if (place === "") return section.querySelector("ol.tops");
  const comment = commentNamed(section, place);
  return comment && (branchOf(comment)?.querySelector(":scope > .replies") ?? comment.lastElementChild);
}

/** With its words: a button without any stands higher in its line. */
function makePill(place: string, newest: boolean, words: string): HTMLElement {
  const row = document.createElement("p");
  row.dataset.pill = place;
  row.className = place === "" ? "no-print mt-6" : "no-print ps-(--step)";
  const button = document.createElement("button");
  button.type = "button";
  button.className = LOOK;
  button.textContent = words;
  row.append(button);
  if (newest) row.dataset.above = "";
  return row;
}

/** Shows how many wait where. Presses are heard by whoever listens on the section. */
export function showPills(section: Element, here: Map<string, Arrived[]>, newest: boolean, t: Words<"reader">): void {
  const left = [...section.querySelectorAll<HTMLElement>("[data-pill]")].filter(
    ({ dataset }) => !here.has(dataset.pill ?? ""),
  );
  if (left.length > 0)
    holdStill(() => {
      for (const pill of left) pill.remove();
    });
  for (const [place, { length: count }] of here) {
    const words = place === "" ? t("reader.newComments", { count }) : t("reader.newReplies", { count });
    const button = pillOf(section, place)?.querySelector("button");
    if (!button) insert(section, place, newest && place === "", words);
    else if (button.textContent !== words) button.textContent = words;
  }
}

function insert(section: Element, place: string, above: boolean, words: string): void {
  const beside = neighbourOf(section, place);
  if (!beside) return;
  const { top, bottom } = beside.getBoundingClientRect();
  const edge = above ? top : bottom;
  // Within the window it would push away what is being read: the counter tells of it until then.
  if (edge >= 0 && edge <= window.innerHeight) return;
  const pill = makePill(place, above, words);
  holdStill(() => (above ? beside.before(pill) : beside.after(pill)));
}

/** The place whose pill was pressed. */
export const pressedPlace = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>("[data-pill] button")?.parentElement?.dataset.pill
    : undefined;
