// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  logInTitle: "تسجيل الدخول",
  logInDescription: "تسجيل الدخول للمشاركة في النقاش.",
  newHere: "أول مرة هنا؟ <register>إنشاء حساب</register>",
  registerTitle: "إنشاء حساب",
  registerDescription: "إنشاء حساب للمشاركة في النقاش.",
  haveAccount: "لديك حساب؟ <login>تسجيل الدخول</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "تعليقك محفوظ، وسيكون جاهزًا للإرسال بعد تسجيل الدخول.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "إنشاء الحساب الأول",
  welcomeDescription: "الحساب الأول.",
  welcome: "إنه حساب الإدارة: تُتاح منه الكتابة والنشر ورعاية سائر الحسابات.",
  notOpenTitle: "هذا الرابط لا يفتح شيئًا",
  notOpen:
    "يعمل الرابط مرة واحدة ولمدة يوم، وما دام الموقع بلا حساب للإدارة. للحصول على رابط جديد يُعاد تشغيل الموقع، أو يُنشأ الحساب على الخادم بالأمر <command>npm run account</command>.",

  settingsTitle: "الإعدادات",
  settingsDescription: "حسابك.",
  suspended:
    "حسابك موقوف منذ <time></time>. تبقى القراءة وتغيير كلمة المرور وتسجيل الخروج متاحة، أما الكتابة هنا وتعديل الملف الشخصي فلا.",
  profile: "الملف الشخصي",
  profileAbout: "ما يراه القرّاء <page>في صفحتك</page> وبجانب ما تنشره.",
  profileSaved: "حُفظ ملفك الشخصي.",
  profileClosed: "تبقى <page>صفحتك</page> على حالها ما دام حسابك موقوفًا.",
  password: "كلمة المرور",
  // <handle> and <email> show the person’s own.
  logInWith: "تسجيل الدخول باسم <handle></handle> أو بالبريد <email></email>.",
  passwordAbout: "مع كلمة المرور الجديدة يُسجَّل خروجك من كل مكان إلا هنا.",
  passwordChanged: "تغيّرت كلمة المرور، وسُجّل خروجك من كل مكان آخر.",
  sessions: "الجلسات المفتوحة",
  sessionsAbout: "إن ظهر هنا متصفّح لا تعرفه، فالأفضل إنهاء جلسته وتغيير كلمة المرور.",
  sessionsOne: "في هذا المتصفّح وحده.",
  sessionEnded: "أُنهيت الجلسة.",
  othersEnded: "سُجّل خروجك من كل مكان آخر.",
  thisBrowser: "هذا المتصفّح",
  // A browser and what it runs on, by their own names: “Firefox on Linux”, “Safari on iPhone”.
  device: "{browser} على {system}",
  deviceUnknown: "متصفّح غير معروف",
  deviceUnknownOn: "متصفّح غير معروف على {system}",
  lastSeen: "آخر ظهور: <time></time>",
  loggedIn: "تسجيل الدخول: <time></time>",
};
