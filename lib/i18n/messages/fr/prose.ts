// Labels inside the text of articles, spoken by screen readers. Said on the server.
import type { prose as english } from "../en/prose.ts";

export const prose: Record<keyof typeof english, string> = {
  table: "Tableau",
  // The second and later tables of an article.
  tableNumber: "Tableau {number}",
  footnotes: "Notes de bas de page",
  footnote: "Note {number}",
  backToFootnote: "Retour à l’appel de note {number} dans le texte",
};
