// Where a comment that waits is shown: beneath what it answers, or before the form for a new one.

const SLOT = "data-waiting-slot";

export function slotFor(section: HTMLElement, parentId: string): Element {
  const answered = parentId
    ? section.querySelector(`#c-${CSS.escape(parentId)} > :is([data-reply-slot], #reply)`)
    : section.querySelector("#write");
  // The permalink's form stands beneath its comment with words of its own; a slot of ours goes before it.
  return answered?.hasAttribute("data-reply-slot")
    ? answered
    : before(answered ?? section.querySelector("#write"), section);
}

function before(place: Element | null, section: HTMLElement): Element {
  const known = place ? place.previousElementSibling : section.lastElementChild;
  if (known?.hasAttribute(SLOT)) return known;
  const slot = document.createElement("div");
  slot.setAttribute(SLOT, "");
  if (place) place.before(slot);
  else section.append(slot);
  return slot;
}
