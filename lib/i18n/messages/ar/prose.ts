// Labels inside the text of articles, spoken by screen readers. Said on the server.
import type { prose as english } from "../en/prose.ts";

export const prose: Record<keyof typeof english, string> = {
  table: "جدول",
  // The second and later tables of an article.
  tableNumber: "الجدول {number}",
  footnotes: "الحواشي",
  footnote: "الحاشية {number}",
  backToFootnote: "العودة إلى موضع الحاشية {number} في النص",
};
