// Labels inside the text of articles, spoken by screen readers. Said on the server.
export const prose = {
  table: "Table",
  // The second and later tables of an article.
  tableNumber: "Table {number}",
  footnotes: "Footnotes",
  footnote: "Footnote {number}",
  backToFootnote: "Back to footnote {number} in the text",
} as const;
