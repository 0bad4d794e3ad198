// Labels inside the text of articles, spoken by screen readers. Said on the server.
import type { prose as english } from "../en/prose.ts";

export const prose: Record<keyof typeof english, string> = {
  table: "Tabla",
  // The second and later tables of an article.
  tableNumber: "Tabla {number}",
  footnotes: "Notas al pie",
  footnote: "Nota al pie {number}",
  backToFootnote: "Volver a la nota {number} en el texto",
};
