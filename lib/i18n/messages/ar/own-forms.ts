// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
import type { ownForms as english } from "../en/own-forms.ts";

export const ownForms: Record<keyof typeof english, string> = {
  comments: "ما كتبته هنا",
  leaveComments: "تبقى تعليقاتي باسم «عضو سابق»",
  leaveHint: "فتظل ردود الآخرين مفهومة، وتبقى توصياتك محسوبة.",
  withdrawComments: "تُسحب تعليقاتي أيضًا",
  withdrawHint: "يُحذف نصّها، ويبقى موضع فارغ حيث ردّ أحد، وتُسحب توصياتك.",
  close: "حذف حسابي",
  closing: "جارٍ الإغلاق…",
  keep: "الإبقاء على حسابي",
  keeping: "لحظة…",
  picture: "الصورة",
  pictureHint: "لصفحتك، وتُقصّ مربعة. JPEG أو PNG أو WebP حتى 5 ميغابايت. ومن دونها تظهر الأحرف الأولى من اسمك.",
  pictureSend: "استخدام هذه الصورة",
  pictureSending: "جارٍ الإرسال…",
  pictureRemove: "إزالة الصورة",
  unmute: "إظهار",

  // Spoken; begins with the words of unmute.
  unmuteOf: "إظهار ما يكتبه {name}",
  link: "ربط",
  dismiss: "من دون ربط",
  unlink: "فكّ الربط",

  // Spoken; begins with the words of unlink.
  unlinkOf: "فكّ الربط مع {provider}",
  make: "إنشاء حسابي",
  making: "جارٍ الإنشاء…",
};
