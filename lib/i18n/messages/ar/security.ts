// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
import type { security as english } from "../en/security.ts";

export const security: Record<keyof typeof english, string> = {
  title: "طريقة الدخول",
  description: "الخطوة الثانية ومفاتيح المرور ورموز الاسترداد.",
  settings:
    "بالخطوة الثانية يبقى الحساب لك حتى إن عرف أحد كلمة مرورك. <security>الخطوة الثانية ومفاتيح المرور ورموز الاسترداد</security>",
  about: "كل إضافة أو إزالة هنا تسجّل خروجك من كل مكان آخر.",
  back: "العودة إلى الإعدادات",
  added: "تمّ الإعداد، وسُجّل خروجك من كل مكان آخر.",
  removed: "تمّت الإزالة، وسُجّل خروجك من كل مكان آخر.",

  // For people whose role asks for a second step and who have none.
  due: "يلزم <security>إعداد خطوة ثانية</security> قبل <time></time>: دورك يتطلّبها. وحتى ذلك الحين يبقى كل شيء كما هو.",
  overdue: "يتطلّب دورك خطوة ثانية. وإلى أن تُعَدّ، لا يستطيع حسابك أكثر مما يستطيعه حساب قارئ.",

  // An app that shows six digits for each half minute.
  app: "تطبيق المصادقة",
  appAbout: "تطبيق على الهاتف يعرض ستة أرقام تتغيّر كل نصف دقيقة، وتُطلب بعد كلمة المرور.",
  appSince: "أُعدّ: <time></time>",
  setUpApp: "إعداد تطبيق",
  removeApp: "إزالة التطبيق",
  removing: "جارٍ الإزالة…",
  appTitle: "إعداد تطبيق المصادقة",

  // <open> leads to the app on the same device.
  appScan:
    "في التطبيق يُضاف حساب وتوجَّه الكاميرا إلى هذه الصورة. وإن كان التطبيق على هذا الجهاز، فيمكن <open>فتحه من هنا</open>.",
  appPicture: "رمز QR للتطبيق",
  appType: "أو يُكتب هذا المفتاح في التطبيق:",
  appCode: "الأرقام الستة الظاهرة الآن في التطبيق",
  turnOn: "تفعيل",
  turningOn: "جارٍ التفعيل…",
  appThere: "التطبيق مُعدّ من قبل.",
  passkeys: "مفاتيح المرور",
  passkeysAbout:
    "يُحفظ مفتاح المرور في الهاتف أو الحاسوب أو في مفتاح أمان، ويُفتح بالبصمة أو الوجه أو رمز PIN. ويمكن الدخول به من دون كلمة مرور.",
  addPasskey: "إضافة مفتاح مرور",
  addedAt: "أُضيف: <time></time>",
  usedAt: "آخر استخدام: <time></time>",
  remove: "إزالة",

  // Spoken; begins with the words of remove.
  removeOf: "إزالة {name}",
  passkeyName: "الاسم",
  passkeyNameHint: "ليسهل تمييزه: «هاتفي»، «المفتاح الأزرق».",
  makePasskey: "إضافة المفتاح",
  makingPasskey: "بانتظار جهازك…",
  passkeyNotMade: "لم يُنشأ مفتاح مرور. يُرجى المحاولة مجددًا.",
  noPasskeysHere: "لا يستطيع هذا المتصفّح استخدام مفاتيح المرور هنا. أما تطبيق المصادقة فيعمل من دونها.",
  codes: "رموز الاسترداد",
  codesAbout: "إن فُقد الهاتف أو المفتاح، يتيح رمز الاسترداد الدخول. كل رمز صالح مرة واحدة.",
  codesLater: "إن فُقد الهاتف أو المفتاح، يتيح رمز الاسترداد الدخول. تُعطى عشرة رموز عند إعداد تطبيق أو مفتاح مرور.",
  codesLeft:
    "{count, plural, zero {لم يبقَ أي رمز.} one {بقي رمز واحد.} two {بقي رمزان.} few {بقيت # رموز.} many {بقي # رمزًا.} other {بقي # رمز.}}",
  renewCodes: "إنشاء رموز جديدة",
  renewing: "جارٍ الإنشاء…",

  // The one time that they are shown.
  newCodes: "رموز الاسترداد الخاصة بك",
  keepCodes: "تظهر هذه المرة فقط. الأفضل حفظها حيث يمكن إيجادها من دون الهاتف؛ والرموز السابقة لم تعد صالحة.",
  copyCodes: "نسخ",
  codesCopied: "نُسخت",
  downloadCodes: "تنزيل",
  codesKept: "حفظتها",

  // /login/second, after the right password.
  secondTitle: "الخطوة الثانية",
  secondDescription: "الخطوة الثانية من تسجيل الدخول.",
  secondApp: "يُرجى إدخال الأرقام الستة الظاهرة الآن في التطبيق، أو أحد رموز الاسترداد.",
  secondPasskey: "يُرجى استخدام مفتاح المرور، أو إدخال أحد رموز الاسترداد.",
  secondAgain: "لست صاحب الحساب؟ <login>البدء من جديد</login>",
  usePasskey: "استخدام مفتاح مرور",
  logInWithPasskey: "الدخول بمفتاح مرور",

  // /prove, before something changes how somebody logs in.
  proveTitle: "التحقّق من هويتك",
  proveDescription: "تأكيد هويتك مرة أخرى.",
  proveAbout: "قبل أي تغيير في طريقة الدخول، يُرجى تأكيد هويتك مرة أخرى.",
};
