// The button "Recommend" beneath a comment, as the server draws it: what it shows, and how that changes.
import type { Tally } from "./wishes.ts";

export const buttonOf = (place: Element, id: string) =>
  place.querySelector<HTMLButtonElement>(`button[data-recommend][value="${CSS.escape(id)}"]`);

export const shownOn = (button: HTMLButtonElement): Tally => ({
  on: button.getAttribute("aria-pressed") === "true",
  count: Number(button.querySelector("[data-count]")?.textContent || 0),
});

export function paint(button: HTMLButtonElement, { on, count }: Tally): void {
  button.setAttribute("aria-pressed", String(on));
  // What it sends where no script is: always the other thing.
  button.name = on ? "takeBack" : "recommend";
  const shown = button.querySelector("[data-count]");
  if (shown) shown.textContent = count > 0 ? String(count) : "";
}
