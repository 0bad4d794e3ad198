// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "للمشاركة في النقاش: <login>تسجيل الدخول</login> أو <register>إنشاء حساب</register>.",
  writeFirst: "ويمكن البدء بالكتابة: يبقى نصّك محفوظًا إلى ما بعد تسجيل الدخول.",
  joinHeading: "المشاركة في النقاش",
  writingAs: "الكتابة باسم <name>{handle}</name>.",
  suspended: "حسابك موقوف: القراءة متاحة، والكتابة غير متاحة.",
  leaving: "حسابك مغلق: القراءة متاحة، ويمكن الإبقاء عليه من الإعدادات.",

  // The forms.
  subject: "العنوان",
  optional: "اختياري",
  comment: "التعليق",
  postComment: "إرسال التعليق",
  postReply: "إرسال الردّ",
  posting: "جارٍ الإرسال…",
  preview: "معاينة",
  previewing: "جارٍ التحضير…",
  previewHeading: "معاينة",
  cancel: "إلغاء",
  saveChanges: "حفظ التعديلات",
  saving: "جارٍ الحفظ…",
  editMeans: "يظهر للقرّاء أن التعليق معدَّل، ويمكنهم قراءة ما كان فيه من قبل.",
  withdraw: "سحب",
  withdrawing: "جارٍ السحب…",
  keepIt: "الإبقاء عليه",
  charactersLeft:
    "{count, plural, zero {لم يبقَ أي حرف} one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفًا} other {بقي # حرف}}",
  charactersTooMany:
    "{count, plural, zero {النص ضمن الحدّ.} one {النص أطول من الحدّ بحرف واحد. لن يُقتطع منه شيء: يمكن اختصاره، أو إرساله على جزأين.} two {النص أطول من الحدّ بحرفين. لن يُقتطع منه شيء: يمكن اختصاره، أو إرساله على جزأين.} few {النص أطول من الحدّ بـ# أحرف. لن يُقتطع منه شيء: يمكن اختصاره، أو إرساله على جزأين.} many {النص أطول من الحدّ بـ# حرفًا. لن يُقتطع منه شيء: يمكن اختصاره، أو إرساله على جزأين.} other {النص أطول من الحدّ بـ# حرف. لن يُقتطع منه شيء: يمكن اختصاره، أو إرساله على جزأين.}}",
  offline: "الاتصال مقطوع. نصّك محفوظ هنا، ويمكن إرساله حين يعود الاتصال.",
  unsent: "تعذّر الإرسال لأن الوصول إلينا غير ممكن. نصّك ما زال هنا؛ يُرجى المحاولة مجددًا بعد لحظات.",
  typedOn: "أُرسل تعليقك كما كان. وما كتبته بعد ذلك باقٍ هنا.",
  replyKept: "أُغلق نموذج الردّ، ونصّك محفوظ.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "التنسيق",
  emphasis: "مائل",
  strong: "عريض",
  quote: "اقتباس",
  link: "رابط",
  linkWords: "كلمات",
  list: "قائمة، كل بند في سطر",
  code: "شفرة برمجية، تظهر كما كُتبت",
  paragraph: "السطر الفارغ يبدأ فقرة جديدة.",

  // One’s own comments, and those since the last visit.
  edit: "تعديل",
  new: "جديد",

  // Spoken when something changed.
  posted: "نُشر تعليقك.",
  saved: "حُفظت تعديلاتك.",
  withdrawn: "سُحب تعليقك.",
  restored: "عاد تعليقك.",
  continued: "أُضيف كلامك إلى تعليقك.",
  folded:
    "{count, plural, zero {لا ردود لطيّها.} one {طُوي ردّ واحد.} two {طُوي ردّان.} few {طُويت # ردود.} many {طُوي # ردًّا.} other {طُوي # ردّ.}}",
  unfolded:
    "{count, plural, zero {لا ردود لعرضها.} one {ظهر ردّ واحد.} two {ظهر ردّان.} few {ظهرت # ردود.} many {ظهر # ردًّا.} other {ظهر # ردّ.}}",
  nothingToFold: "لا ردّ على هذا التعليق.",
  noNext: "هذا آخر تعليق في هذه الصفحة.",
  noPrevious: "هذا أول تعليق في هذه الصفحة.",
  noParent: "هذا التعليق ليس ردًّا على تعليق آخر في هذه الصفحة.",
  noNextSibling: "لا ردّ آخر بعد هذا على التعليق نفسه.",
  noPreviousSibling: "لا ردّ آخر قبل هذا على التعليق نفسه.",
  noneNew: "لا تعليقات جديدة في هذه الصفحة.",
  noMoreNew: "لا مزيد من التعليقات الجديدة. هذا أولها من جديد.",
  noReply: "لا يمكن الردّ على هذا التعليق.",
  discussionClosed: "هذا النقاش مغلق.",

  recommended: "أوصيتَ بهذا التعليق.",
  unrecommended: "سُحبت توصيتك بهذا التعليق.",
  noRecommend: "لا يمكن التوصية بهذا التعليق.",
  voteUnsent: "تعذّر إرسال توصيتك. يُرجى المحاولة مجددًا بعد لحظات.",

  newSince:
    "{count, plural, zero {لا جديد منذ زيارتك الأخيرة} one {تعليق جديد منذ زيارتك الأخيرة} two {تعليقان جديدان منذ زيارتك الأخيرة} few {# تعليقات جديدة منذ زيارتك الأخيرة} many {# تعليقًا جديدًا منذ زيارتك الأخيرة} other {# تعليق جديد منذ زيارتك الأخيرة}}",
  newComments:
    "{count, plural, zero {لا تعليقات جديدة} one {تعليق جديد} two {تعليقان جديدان} few {# تعليقات جديدة} many {# تعليقًا جديدًا} other {# تعليق جديد}}",
  newReplies:
    "{count, plural, zero {لا ردود جديدة} one {ردّ جديد} two {ردّان جديدان} few {# ردود جديدة} many {# ردًّا جديدًا} other {# ردّ جديد}}",
  newElsewhere:
    "{count, plural, zero {لا جديد في الصفحات الأخرى} one {تعليق جديد في صفحة أخرى} two {تعليقان جديدان في صفحات أخرى} few {# تعليقات جديدة في صفحات أخرى} many {# تعليقًا جديدًا في صفحات أخرى} other {# تعليق جديد في صفحات أخرى}}",
  noneCame: "لم يصل أي تعليق منذ فتح هذه الصفحة.",
  goneNow: "لم يعد هذا التعليق معروضًا.",
  movedOn: "استمرّ النقاش في هذه الأثناء. <link>تحميله من جديد</link>",
  loading: "جارٍ التحميل…",
  loadFailed: "تعذّر التحميل. يُرجى المحاولة مجددًا بعد لحظات.",

  count:
    "{count, plural, zero {لا تعليقات بعد} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}",
  replies: "{count, plural, zero {لا ردود} one {ردّ واحد} two {ردّان} few {# ردود} many {# ردًّا} other {# ردّ}}",
  unfold:
    "{count, plural, zero {عرض الردود} one {عرض ردّ واحد} two {عرض ردّين} few {عرض # ردود} many {عرض # ردًّا} other {عرض # ردّ}}",
  continue:
    "{count, plural, zero {متابعة هذا الفرع} one {متابعة هذا الفرع (تعليق آخر)} two {متابعة هذا الفرع (تعليقان آخران)} few {متابعة هذا الفرع (# تعليقات أخرى)} many {متابعة هذا الفرع (# تعليقًا آخر)} other {متابعة هذا الفرع (# تعليق آخر)}}",
  recommendations:
    "{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}",

  // The sheet of keys.
  keys: "اختصارات لوحة المفاتيح",
  useKeys: "استخدام اختصارات لوحة المفاتيح على هذا الجهاز",
  close: "إغلاق",
  keyNext: "التعليق التالي",
  keyPrevious: "التعليق السابق",
  keyParent: "التعليق المردود عليه",
  keyNextNew: "التعليق الجديد التالي",
  keyShowNew: "عرض التعليقات التي وصلت الآن",
  keyNextSibling: "الردّ التالي على التعليق نفسه",
  keyPreviousSibling: "الردّ السابق على التعليق نفسه",
  keyFold: "طيّ الردود أو عرضها",
  keyReply: "ردّ",
  keyRecommend: "التوصية بالتعليق أو سحبها",
  keyOpen: "فتح التعليق في صفحته",
  keySend: "إرسال ما يُكتب الآن",
  keyCancel: "إغلاق نموذج الردّ مع حفظ النص",
  keyHelp: "هذه القائمة",

  // On a reader’s page, for this reader alone.
  mute: "إخفاء",

  // Spoken; begins with the words of mute.
  muteOf: "إخفاء {name}",
  muting: "لحظة…",
  muted: "أخفيت هذا القارئ: تعليقاته مطوية عنك.",
  unmute: "إظهار",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "تعليق ممن أخفيته — عرض",
};
