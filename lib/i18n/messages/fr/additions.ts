// What comes behind a comment, and what is taken back. Said in the browser.
import type { additions as english } from "../en/additions.ts";

export const additions: Record<keyof typeof english, string> = {
  addToMine: "Ajouter à mon commentaire",
  adding: "Ajout…",
  undo: "Annuler le retrait",
  undoing: "Rétablissement…",
  undoOver: "La minute est passée : le commentaire reste retiré.",
  joinLink: "Réunir avec le commentaire du dessus",
  join: "Réunir",
  joining: "Réunion…",
  keepApart: "Laisser séparés",
};
