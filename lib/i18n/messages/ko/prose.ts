// Labels inside the text of articles, spoken by screen readers. Said on the server.
import type { prose as english } from "../en/prose.ts";

export const prose: Record<keyof typeof english, string> = {
  table: "표",
  // The second and later tables of an article.
  tableNumber: "표 {number}",
  footnotes: "각주",
  footnote: "각주 {number}",
  backToFootnote: "본문의 각주 {number} 자리로 돌아가기",
};
