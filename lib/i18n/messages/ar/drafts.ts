// The page of drafts: everything that somebody began to write and did not send. Said on the server and in the browser.
import type { drafts as english } from "../en/drafts.ts";

export const drafts: Record<keyof typeof english, string> = {
  waits: "تعليقك محفوظ، وسيُنشر حالما يتأكد عنوان بريدك الإلكتروني.",
  waiting: "في انتظار تأكيد عنوان بريدك الإلكتروني",
  confirmed: "تأكّد عنوان بريدك الإلكتروني.",
  posted:
    "{count, plural, zero {لم يُنشر أي تعليق.} one {نُشر تعليقك الذي كان ينتظر.} two {نُشر تعليقاك اللذان كانا ينتظران.} few {نُشرت # تعليقات لك كانت تنتظر.} many {نُشر # تعليقًا لك كان ينتظر.} other {نُشر # تعليق لك كان ينتظر.}}",
  goOn: "المتابعة من حيث كنت",

  title: "المسودّات",
  description: "ما بدأت كتابته ولم ترسله.",
  about: "ما تكتبه محفوظ حتى ترسله، ولمدّة 30 يومًا على الأكثر.",
  none: "ليست لديك مسودّات. ما تبدأ كتابته أسفل مقال يُحفظ هنا حتى ترسله.",
  signedOut: "<login>سجّل الدخول</login> لترى ما بدأته على أجهزة أخرى.",
  newComment: "تعليق جديد",
  replyTo: "ردّ على <name>{handle}</name>",
  reply: "ردّ",
  edit: "تعديل على تعليقك",
  saved: "حُفظ: <time></time>",
  hereOnly: "على هذا الجهاز فقط",
  gone: "ما كُتب هذا من أجله لم تعد قراءته ممكنة. يبقى نصّك حتى تنقضي أيّامه الثلاثون: انسخ ما تحتاج إليه.",
  closed: "هذا النقاش مغلق. انسخ ما تحتاج إليه.",
  continue: "متابعة",
  discard: "تجاهل",
  discarding: "جارٍ التجاهل…",
  discarded: "أُلغيت المسودّة.",
  undo: "تراجع",
  undoing: "جارٍ الاسترجاع…",
  recalled: "عادت المسودّة.",
  copy: "نسخ النصّ",
  copied: "نُسخ",
  settings: "ما بدأت كتابته ولم ترسله تجده <drafts>بين مسودّاتك</drafts>.",
};
