// What comes behind a comment, and what is taken back. Said in the browser.
import type { additions as english } from "../en/additions.ts";

export const additions: Record<keyof typeof english, string> = {
  addToMine: "An meinen Kommentar anfügen",
  adding: "Wird angefügt …",
  undo: "Rückgängig machen",
  undoing: "Wird zurückgeholt …",
  undoOver: "Die Minute ist um: Der Kommentar bleibt zurückgezogen.",
  joinLink: "Mit dem Kommentar darüber verbinden",
  join: "Verbinden",
  joining: "Wird verbunden …",
  keepApart: "Getrennt lassen",
};
