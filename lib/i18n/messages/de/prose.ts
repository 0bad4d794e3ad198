// Labels inside the text of articles, spoken by screen readers. Said on the server.
import type { prose as english } from "../en/prose.ts";

export const prose: Record<keyof typeof english, string> = {
  table: "Tabelle",
  // The second and later tables of an article.
  tableNumber: "Tabelle {number}",
  footnotes: "Fußnoten",
  footnote: "Fußnote {number}",
  backToFootnote: "Zurück zu Fußnote {number} im Text",
};
