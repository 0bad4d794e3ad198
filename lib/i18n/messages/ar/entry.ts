// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
import type { entry as english } from "../en/entry.ts";

export const entry: Record<keyof typeof english, string> = {
  newEmail: "البريد الإلكتروني الجديد",
  newEmailHint: "تصل إليه رسالة فيها رابط.",
  passwordToBeSure: "كلمة المرور، للتأكد",
  changeEmail: "تغيير البريد الإلكتروني",
  changingEmail: "جارٍ التغيير…",
  sendLink: "إرسال الرابط من جديد",
  sendingLink: "جارٍ الإرسال…",
  keepEmail: "الإبقاء على العنوان الحالي",
  confirm: "تأكيد",
  confirming: "جارٍ التأكيد…",
  sendReset: "إرسال رابط",

  login: "البريد الإلكتروني أو اسم المستخدم",
  password: "كلمة المرور",
  logIn: "تسجيل الدخول",
  loggingIn: "جارٍ الدخول…",

  username: "اسم المستخدم",
  usernameHint:
    "من {min, number} إلى {max, number} حرفًا: حروف أو أرقام أو واصلات أو شرطات سفلية. يراه الجميع بجانب كل ما تنشره.",
  email: "البريد الإلكتروني",
  emailHint: "لا يراه أحد. ويمكن تسجيل الدخول به.",
  passwordHint:
    "{min, plural, zero {لا حدّ أدنى لعدد الأحرف.} one {حرف واحد على الأقل.} two {حرفان على الأقل.} few {# أحرف على الأقل.} many {# حرفًا على الأقل.} other {# حرف على الأقل.}} بضع كلمات لا رابط بينها يسهل تذكّرها ويصعب تخمينها.",
  register: "إنشاء حساب",
  leaveEmpty: "يُرجى ترك هذه الخانة فارغة",
  registering: "جارٍ الإنشاء…",
  makeAccount: "إنشاء الحساب",
  makingAccount: "جارٍ إنشاء الحساب…",

  displayName: "الاسم",
  displayNameHint: "يظهر بدلًا من اسم المستخدم، وهو اختياري.",
  bio: "نبذة عنك",
  bioHint: "كلمات قليلة لمن يفتح صفحتك.",
  save: "حفظ",
  saving: "جارٍ الحفظ…",

  currentPassword: "كلمة المرور الحالية",
  newPassword: "كلمة المرور الجديدة",
  changePassword: "تغيير كلمة المرور",
  changingPassword: "جارٍ التغيير…",

  endSession: "إنهاء",
  endingSession: "جارٍ الإنهاء…",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "إنهاء الجلسة في {device}",
  endOthers: "تسجيل الخروج من كل مكان آخر",
  endingOthers: "جارٍ الخروج…",

  // The code of an authenticator app, or a recovery code.
  code: "الرمز",
  continue: "متابعة",
  continuing: "لحظة…",
  waitingPasskey: "بانتظار جهازك…",
  passkeyFailed: "لم يُستخدم أي مفتاح مرور. يُرجى المحاولة مجددًا أو المتابعة من دونه.",
};
