// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "كُتب عن النسخة {version, number}",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "تصويبات",
  correction: "تصويب، <time></time>:",
  // Behind the time of the last update: a link.
  whatChanged: "ما الذي تغيّر",

  // The page of a difference.
  since: "ما تغيّر منذ النسخة {version, number}",
  pageTitle: "ما تغيّر في «{title}» منذ النسخة {version, number}",
  versionsOf: "نُسخ «{title}»",
  description: "كيف تغيّر نصّ «{title}» منذ نشره.",
  toArticle: "المقال كما هو الآن",
  howToRead: "<del>المشطوب</del> هو ما حُذف، <ins>والمسطَّر تحته</ins> هو ما أُضيف.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "حُذف:",
  spokenAdded: "أُضيف:",
  spokenEnd: "نهاية التغيير.",
  same: "{count, plural, zero {لا فقرات بلا تغيير} one {فقرة واحدة لم تتغيّر} two {فقرتان لم تتغيّرا} few {# فقرات لم تتغيّر} many {# فقرة لم تتغيّر} other {# فقرة لم تتغيّر}}",
  sameWords: "النصّ هو نفسه. ما تغيّر صورة أو رابط أو تنسيق.",
  leadChanged: "الصورة التي تعلو المقال، أو ما تحتها من كلام، قد استُبدلت.",
  isNewest: "هذه أحدث نسخة: لم يتغيّر شيء بعدها.",
  neverChanged: "المقال كما نُشر: ليس له إلا نسخة واحدة.",
  versions: "النُّسخ",
  version: "النسخة {version, number}",
  newest: "كما هو الآن",

  // At the desk.
  field: "تصويب (يراه القرّاء)",
  fieldHint:
    "لخطأ ربما قرأه أحد. يظهر بتاريخه في ذيل المقال وفي الخلاصات وعلى الورق. {limit, number} حرفًا على الأكثر؛ وإذا تُرك الحقل فارغًا فلا يُقال شيء.",
  of: "تصويب {date}",
  mend: "حفظ التصويب",
  mendOf: "حفظ تصويب {date}",
  remove: "إزالة",
  removeOf: "إزالة تصويب {date}",
  removed: "أُزيل <time></time>",
  doneMended: "حُفظ التصويب، ويراه القرّاء الآن.",
  doneTakenBack: "أُزيل التصويب.",
};
