// The texts that their author was asked about on this device: after a reload he is not asked again.
import { MINE } from "./drafts/on-device.ts";

const NAME = `${MINE}asked`;

export function askedHere(): string {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

export function noteAsked(marks: string): void {
  try {
    localStorage.setItem(NAME, marks);
  } catch {
    // Full or forbidden: they are known as long as the form stands.
  }
}
