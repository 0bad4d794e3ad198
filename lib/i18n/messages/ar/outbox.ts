// Comments that wait for a connection, and pages that are read without one. Said in the browser.
import type { outbox as english } from "../en/outbox.ts";

export const outbox: Record<keyof typeof english, string> = {
  unconfirmed: "ينتظر تأكيد عنوان بريدك الإلكتروني",
  unconfirmedMeans:
    "لا يراه أحد سواك. يُرجى فتح الرابط في الرسالة المرسلة إليك؛ ويمكن إرسالها من جديد من <settings>إعداداتك</settings>.",
  unconfirmedReply: "رد على هذا التعليق",

  willWait: "الاتصال مقطوع. ما يُنشر الآن ينتظر هنا ويُرسل حين يعود الاتصال.",
  kept: "تعليقك محفوظ هنا وسيُرسل حالما يتوفر اتصال.",
  waiting: "في انتظار الإرسال",
  waitingMeans: "سيُرسل من تلقاء نفسه حالما يتوفر اتصال.",
  waitingLogin: "<login>تسجيل الدخول</login> لازم لإرساله.",
  notTaken: "لم يُنشر",
  edit: "تعديل",
  discard: "تجاهل",
  tryNow: "المحاولة الآن",
  trying: "تجري المحاولة…",
  discarded: "تم تجاهل التعليق.",
  undo: "تراجع",
  inBox: "عاد النص إلى الحقل.",
  sentElsewhere: "نُشر تعليقك. <link>عرضه</link>",
  someoneWaits: "هنا تعليق ينتظر الإرسال. يلزم <login>تسجيل الدخول</login> بالحساب الذي كتبه.",
  seen: "الاتصال مقطوع. هذه هي الصفحة كما كانت في {moment}.",
  seenUnreached: "لا يمكن الوصول إلينا الآن. هذه هي الصفحة كما كانت في {moment}.",
  loadAnew: "تحميلها من جديد",
  offlineTitle: "الاتصال مقطوع",
  offline: "لم تُقرأ هذه الصفحة على هذا الجهاز من قبل، فلا توجد نسخة منها لعرضها. يمكن فتحها حين يعود الاتصال.",
  readable: "ما يمكن قراءته الآن",
  nothingReadable: "لا توجد صفحات محفوظة على هذا الجهاز بعد.",
  seenOn: "كما كانت في {moment}",
};
