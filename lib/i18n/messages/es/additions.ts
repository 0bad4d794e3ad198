// What comes behind a comment, and what is taken back. Said in the browser.
import type { additions as english } from "../en/additions.ts";

export const additions: Record<keyof typeof english, string> = {
  addToMine: "Añadir a mi comentario",
  adding: "Añadiendo…",
  undo: "Deshacer",
  undoing: "Recuperando…",
  undoOver: "El minuto ha pasado: el comentario sigue retirado.",
  joinLink: "Unir al comentario de arriba",
  join: "Unir",
  joining: "Uniendo…",
  keepApart: "Dejarlos separados",
};
