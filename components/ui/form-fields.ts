// The fields of a form as the browser has them.

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Where the keyboard is in a form: in which field or on which button, and what of its text is chosen. */
export type Place = { title: string; from: number | null; to: number | null };

const isChecked = (field: Element): field is HTMLInputElement => field.matches("[type=checkbox], [type=radio]");

const partsOf = (form: HTMLFormElement) => [...form.elements] as (Field | HTMLButtonElement)[];

export const fieldsOf = (form: HTMLFormElement) =>
  partsOf(form).filter((part): part is Field => part.matches("input, textarea, select"));

/** Tells the parts of a form apart: buttons and boxes to tick by what they stand for; a choice of one is one part. */
export const titleOf = (part: Field | HTMLButtonElement): string =>
  part.type === "checkbox" || part instanceof HTMLButtonElement ? `${part.name} ${part.value}` : part.name;

/** To what its page says of it. What is chosen in a list stays: pages say that only once. */
export function putBack(field: Field): void {
  if (isChecked(field)) field.checked = field.defaultChecked;
  else if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
}

/** What stands in another one, as if it were typed here. Files stay where they are. */
export function copyInto(field: Field, other: Field): void {
  // Of a choice of one the others go out by themselves.
  if (field.type === "file" || (field.type === "radio" && field.value !== other.value)) return;
  if (isChecked(field)) field.checked = isChecked(other) && other.checked;
  else field.value = other.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function placeIn(form: HTMLFormElement): Place | null {
  const part = partsOf(form).find((one) => one === document.activeElement);
  if (!part) return null;
  const { selectionStart: from = null, selectionEnd: to = null } = part as Partial<HTMLTextAreaElement>;
  return { title: titleOf(part), from, to };
}

/** Nothing, where the keyboard has gone elsewhere meanwhile. */
export function returnTo(form: HTMLFormElement, place: Place | null): void {
  const part = place && partsOf(form).find((one) => titleOf(one) === place.title);
  if (!part || (document.activeElement && document.activeElement !== document.body)) return;
  part.focus({ preventScroll: true });
  if (place.from !== null) (part as HTMLTextAreaElement).setSelectionRange(place.from, place.to);
}
