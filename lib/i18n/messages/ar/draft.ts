// Beneath a box in which somebody types: what becomes of words that were not sent.
import type { draft as english } from "../en/draft.ts";

export const draft: Record<keyof typeof english, string> = {
  device: "محفوظ على هذا الجهاز",
  server: "حُفظت المسودّة",
  page: "محفوظ في هذه الصفحة فقط: هذا المتصفّح لا يخزّن شيئًا.",
  all: "كلّ المسودّات",
  continue: "متابعة مسودّتك من {time}",
  continueOther: "متابعة مسودّتك من {time} على جهاز آخر",
  leave: "إبقاؤه كما هو",
  other: "النصّ الآخر",

  // Before logging out, where something is not saved.
  notSaved: "لم يُحفظ كل ما كتبته",
  notSavedMeans: "هذا غير محفوظ في الموقع. إن سجّلت الخروج الآن فُقد.",
  stay: "البقاء",
  leaveAndLose: "تسجيل الخروج وفقدانه",
};
