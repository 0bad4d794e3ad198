// Which key means what, and when a key is none of our business.

const KEYS = {
  j: "next",
  k: "previous",
  p: "parent",
  n: "nextNew",
  s: "nextSibling",
  S: "previousSibling",
  f: "fold",
  x: "fold",
  r: "reply",
  v: "recommend",
  l: "showNew",
  o: "open",
  "?": "help",
} as const;

export type Command = (typeof KEYS)[keyof typeof KEYS];

/** The key as ours are written. Layouts of other scripts have no Latin letters, but their keys lie where ours do. */
export function keyNamed({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  // The question mark of Arabic layouts.
  if (key === "\u061f") return "?";
  const isForeign = key.length === 1 && key > "\u007f";
  const letter = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : /^[a-z]$/i.exec(key)?.[0];
  if (!letter) return key;
  // By Shift and not by the letter: the lock of capitals changes nothing.
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Where one types, chooses or hears something out, keys belong to what is there. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** What a key asks for; null when it asks for nothing of ours. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = keyNamed(event);
  if (!Object.hasOwn(KEYS, key) || isElsewhere(event.target)) return null;
  return KEYS[key as keyof typeof KEYS];
}

const SWITCH = "afterword.keys";

/** Kept on the device, since it is a matter of the hands and the keyboard there. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, "off");
  } catch {
    // Forbidden: it lasts as long as the page.
  }
}
