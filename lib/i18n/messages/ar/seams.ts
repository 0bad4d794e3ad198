// Where a comment goes on or was changed, and the pages about it. Said on the server.
import type { seams as english } from "../en/seams.ts";

export const seams: Record<keyof typeof english, string> = {
  continuedAt: "تتمّة في الساعة <time></time>",
  continuedOn: "تتمّة في <time></time>",
  addedAt: "أُضيف في الساعة <time></time>",
  addedOn: "أُضيف في <time></time>",
  changedOn: "تغيّر النص في <time></time>",
  freeUntil: "لم يردّ أحد بعد: يمكن تغيير كل شيء حتى <time></time> أو حتى يردّ أحد. ويبقى ما كان فيه من قبل في سجلّه.",
  notFree: "على تعليقك ردّ، أو مضى عليه أكثر من يوم. يظهر ما يتغيّر فيه بحيث لا يفقد أيّ ردّ معناه:",
  slips: "تغيير أقلّ من عشرة أحرف: تصحيح زلّة، مع علامة «معدَّل».",
  behind: "كلام بعد ما هو مكتوب: يظهر إضافةً مع وقتها.",
  otherwise: "أيّ تغيير آخر: يحلّ النص الجديد، مع سطر يقول متى تغيّر ويقود إلى الفرق.",
  willFree: "هكذا سيظهر تعليقك.",
  willSilent: "سيُعدّ هذا تصحيح زلّة، مع علامة «معدَّل».",
  willAdded: "سيظهر الجديد إضافةً مع وقتها.",
  willChanged: "سيحلّ هذا محلّ النص القديم، مع سطر يقول متى تغيّر.",
  whatChanged: "ما الذي تغيّر",
  added: "أُضيف:",
  removed: "حُذف:",
  end: "نهاية التغيير",
  undoMeans: "يمكنك التراجع عن ذلك خلال دقيقة.",
  joinTitle: "هل يُضمّ هذان التعليقان؟",
  joinDescription: "ضمّ تعليق إلى التعليق الذي يُتمّه.",
  joinMeans:
    "يصير الثاني جزءًا من الأول، بعد فاصل يحمل وقته. وتنتقل الردود عليه إلى ما تحت الأول، ويقود عنوانه القديم إليه. ولا يمكن التراجع عن ذلك.",
  joinFirst: "الأول",
  joinSecond: "الثاني",
  joinFor: "لمن يعتنون بهذا النقاش:",
};
