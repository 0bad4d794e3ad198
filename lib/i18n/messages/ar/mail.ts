// Letters, and the desk's room where those are seen that were not delivered. Said on the server.
import type { mail as english } from "../en/mail.ts";

export const mail: Record<keyof typeof english, string> = {
  subject: "{about} – {site}",
  greeting: "تحية إلى «{handle}»،",
  linkInFull: "أو يُنسخ هذا العنوان إلى المتصفح:",
  foot: "أُرسلت هذه الرسالة آليًا من «{site}»، ولا يقرأ أحدٌ الردود.",
  confirmSubject: "تأكيد عنوان بريدك الإلكتروني",
  confirm: "أُعطي هذا العنوان لموقع «{site}» من أجل الحساب «{handle}». إن كان ذلك منك فيُرجى تأكيد أنه عنوانك.",
  confirmButton: "تأكيد العنوان",
  confirmAfter:
    "يعمل الرابط مرة واحدة خلال {hours, number} ساعة. وإن لم يكن ذلك منك فلا حاجة إلى فعل شيء: لن يُستعمل العنوان من دون تأكيدك.",
  resetSubject: "اختيار كلمة مرور جديدة",
  reset: "طُلبت من «{site}» كلمة مرور جديدة للحساب «{handle}». إن كان ذلك منك فيمكن اختيارها هنا:",
  resetButton: "اختيار كلمة مرور جديدة",
  resetAfter:
    "يعمل الرابط مرة واحدة خلال {minutes, number} دقيقة. وإن لم يكن ذلك منك فلا حاجة إلى فعل شيء: تبقى كلمة المرور على حالها.",
  passwordSubject: "تغيّرت كلمة مرورك",
  password: "تغيّرت كلمة مرور حسابك «{handle}» في «{site}» ({time}). إن كان ذلك منك فكل شيء على ما يرام.",
  passwordButton: "لم يكن ذلك مني",
  passwordAfter: "إن لم يكن ذلك منك فيُرجى اختيار كلمة مرور جديدة فورًا، وبذلك تنتهي أيضًا كل جلسات من دخل إلى الحساب.",
  addressSubject: "تغيّر عنوان بريدك الإلكتروني",
  address:
    "صار لحسابك «{handle}» في «{site}» عنوان بريد آخر ({time})، ولن يُرسل شيء بعد الآن إلى هذا العنوان. إن كان ذلك منك فكل شيء على ما يرام.",
  addressAfter: "إن لم يكن ذلك منك فيُرجى إبلاغ القائمين على «{site}» فورًا: يمكنهم إعادة الحساب إليك.",

  factorAddedSubject: "أُضيفت خطوة ثانية",
  factorAdded:
    "أُضيفت خطوة ثانية للدخول (تطبيق أو مفتاح مرور) إلى حسابك «{handle}» في «{site}» ({time}). إن كان ذلك منك فكل شيء على ما يرام.",
  factorRemovedSubject: "أُزيلت خطوة ثانية",
  factorRemoved:
    "أُزيلت خطوة ثانية للدخول (تطبيق أو مفتاح مرور) من حسابك «{handle}» في «{site}» ({time}). إن كان ذلك منك فكل شيء على ما يرام.",
  codesMadeSubject: "أُنشئت رموز استرداد جديدة",
  codesMade:
    "أُنشئت رموز استرداد جديدة لحسابك «{handle}» في «{site}» ({time})، ولم تعد الرموز القديمة صالحة. إن كان ذلك منك فكل شيء على ما يرام.",
  codeUsedSubject: "استُعمل رمز استرداد",
  codeUsed: "دخل شخص إلى حسابك «{handle}» في «{site}» برمز استرداد ({time}). إن كان ذلك منك فكل شيء على ما يرام.",
  factorAfter:
    "إن لم يكن ذلك منك فيُرجى اختيار كلمة مرور جديدة فورًا، ثم إزالة كل تطبيق ومفتاح مرور ليس لك من الإعدادات. وإن تعذّر عليك الدخول فيُرجى إبلاغ القائمين على «{site}»: يمكنهم إعادة الحساب إليك.",
  title: "البريد",
  about: "ما لم يمكن تسليمه بعد، مع السبب. تُجرى لكل رسالة ست محاولات خلال سبع ساعات ونصف.",
  aboutFiles: "لم يُحدَّد لهذا الموقع خادم بريد (SMTP_URL)، فلا يخرج منه شيء: تُحفظ الرسائل هنا 30 يومًا لقراءتها وإيصالها.",
  none: "لا رسائل في الانتظار.",
  waiting: "في الانتظار",
  failed: "لم تُسلَّم",
  sentCount: "أُرسل خلال اليوم الأخير: {count, number}",
  to: "إلى <address></address>",
  written: "كُتبت <time></time>",
  tries: "المحاولات: {count, number}",
  next: "المحاولة التالية <time></time>",
  reason: "السبب: {reason}",
  endUnanswered: "خرج النص مرتين ولم يصل رد. ربما وصلت الرسالة.",
  endTries: "توقفت العملية مرارًا أثناء الإرسال.",
  sendAgain: "إرسال من جديد",
  sendAgainTo: "إرسال من جديد إلى {address}",
  doneAgain: "تُرسل الرسالة الآن. وإن تعذّر ذلك ثانيةً ظهرت هنا مع السبب.",
  files: "الرسائل",
  noFiles: "لم تُكتب أي رسالة بعد.",
  kindConfirmAddress: "تأكيد عنوان",
  kindResetPassword: "كلمة مرور جديدة",
  kindPasswordChanged: "تغيير كلمة مرور",
  kindAddressChanged: "تغيير عنوان",
  kindFactorsChanged: "تغيير خطوة ثانية",
  kindOther: "رسالة",
};
