// What comes behind a comment, and what is taken back. Said in the browser.
import type { additions as english } from "../en/additions.ts";

export const additions: Record<keyof typeof english, string> = {
  addToMine: "إضافة إلى تعليقي",
  adding: "جارٍ الإضافة…",
  undo: "تراجع",
  undoing: "جارٍ الاسترجاع…",
  undoOver: "انقضت الدقيقة: يبقى التعليق مسحوبًا.",
  joinLink: "ضمّ إلى التعليق الذي فوقه",
  join: "ضمّ",
  joining: "جارٍ الضمّ…",
  keepApart: "تركهما منفصلين",
};
