// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
import type { chrome as english } from "../en/chrome.ts";

export const chrome: Record<keyof typeof english, string> = {
  account: "الحساب",
  logIn: "تسجيل الدخول",
  register: "إنشاء حساب",
  settings: "الإعدادات",
  desk: "غرفة التحرير",
  logOut: "خروج",

  light: "المظهر",
  lightDevice: "تلقائي",
  lightLight: "فاتح",
  lightDark: "داكن",

  brokenTitle: "حدث خطأ لدينا",
  broken: "تعذّر عرض الصفحة المطلوبة الآن. لم يضِع شيء مما نُشر؛ يُرجى المحاولة مجددًا بعد لحظات.",
  brokenReference: "عند مراسلتنا بهذا الشأن، يُرجى ذكر هذا الرقم: {reference}",
  offlineTitle: "يبدو أن الاتصال بالإنترنت مقطوع",
  offline: "تعذّر تحميل الصفحة من دون اتصال. يُرجى المحاولة مجددًا حين يعود.",
  tryAgain: "إعادة المحاولة",
  toFrontPage: "إلى الصفحة الرئيسية",
};
