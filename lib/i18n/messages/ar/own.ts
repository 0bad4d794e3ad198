// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
import type { own as english } from "../en/own.ts";

export const own: Record<keyof typeof english, string> = {
  // /settings/data.
  dataTitle: "بياناتك",
  dataDescription: "تنزيل ما يخصك أو حذف حسابك.",

  // On /settings.
  settingsData: "<data>تنزيل ما يخصك أو حذف حسابك</data>",
  settingsMutes: "<mutes>القرّاء الذين أخفيتهم</mutes>",
  settingsLinked: "<linked>طرق أخرى لتسجيل الدخول</linked>",
  passwordNone:
    "لا كلمة مرور لحسابك، والدخول إليه بحساب من موقع آخر. لاختيار كلمة مرور أيضًا يمكن <forgot>طلب رابط بالبريد</forgot>.",
  passwordNoneYet: "لا كلمة مرور لحسابك، والدخول إليه بحساب من موقع آخر. وبعد تأكيد بريدك يمكن اختيار كلمة مرور أيضًا.",
  download: "تنزيل بياناتك",
  downloadAbout:
    "ملف ZIP واحد فيه كل ما يُحفظ عنك، صفحةً للقراءة وبصيغة JSON للبرامج: ملفك الشخصي وتعليقاتك بكل نسخها والمسودات والتوصيات والزيارات ومن أخفيتهم والجلسات وطرق الدخول.",
  downloadButton: "تنزيل",
  leave: "حذف حسابك",
  leaveAbout:
    "يُغلق حسابك فورًا ويُحذف بعد يوم. وحتى ذلك الحين يمكن تسجيل الدخول والإبقاء عليه. بعدها يزول اسمك وبريدك وملفك ومسوداتك وزياراتك وجلساتك نهائيًا، ولن يحصل أحد على اسم المستخدم هذا.",

  // Instead of the password, for whoever has none.
  leaveFresh: "لا كلمة مرور لحسابك: لحذفه يلزم تسجيل الخروج ثم الدخول من جديد والعودة إلى هنا خلال عشر دقائق.",
  closing: "حسابك مغلق. وسيُحذف نهائيًا بعد <time></time> ما لم تُبقِ عليه.",
  kept: "حسابك باقٍ، ولم يُحذف شيء.",

  // On /login, right after.
  closedDone: "أُغلق حسابك وسيُحذف بعد يوم. يمكن الرجوع عن ذلك بتسجيل الدخول قبل ذلك الحين.",

  // /settings/mutes.
  mutesTitle: "القرّاء المخفيون",
  mutesDescription: "من طُويت تعليقاتهم عنك.",
  mutesAbout: "تعليقاتهم مطوية عنك وحدك، ولا يُخبَر بذلك أحد. ويُخفى القارئ من صفحته.",
  mutesNone: "لم تُخفِ أحدًا.",
  mutedSince: "أُخفي: <time></time>",
  unmuted: "ستظهر التعليقات لك من جديد.",

  // /settings/linked.
  linkedTitle: "طرق أخرى لتسجيل الدخول",
  linkedDescription: "حسابات في مواقع أخرى تدخل بها إلى هنا.",
  linkedAbout: "بعد الربط يمكن الدخول إلى هنا بحساب لك في موقع آخر. نعرف من أنت هناك ولا شيء غير ذلك.",
  linkedNone: "لا شيء مربوط بعد.",
  linkedOff: "لا يتيح هذا الموقع أيًّا منها.",
  linkedSince: "رُبط: <time></time>",
  linkMore: "ربط حساب آخر",
  pending: "أتيت من {provider} باسم <name></name>. هل يكون الدخول إلى هنا بهذا الحساب من الآن فصاعدًا؟",
  linkDone: "تم الربط. يمكن الدخول به من الآن فصاعدًا.",
  unlinkDone: "فُكّ الربط.",

  // On /login and /register, above links to providers.
  or: "أو بحساب من موقع آخر",
  continueWith: "المتابعة عبر {provider}",
  signInFailed: "لم ينجح الدخول بهذه الطريقة. يُرجى المحاولة مرة أخرى.",
  signInAway: "لا يجيب {provider} الآن. يُرجى المحاولة لاحقًا أو الدخول بطريقة أخرى.",

  // /register/with.
  newTitle: "اختيار اسم المستخدم",
  newAbout: "أتيت من {provider} باسم <name></name>. بأي اسم يعرفك القرّاء هنا؟",
  newEmail: "سيكون بريدك هنا <email></email>، فقد تحقّق {provider} من أنه لك.",
  haveOne:
    "هناك من يستخدم <email></email> هنا. إن كان ذلك حسابك، فليبدأ الأمر من <login>تسجيل الدخول</login>، ثم يُربط {provider} من الإعدادات.",

  // The page inside the file.
  fileTitle: "ما يحفظه {site} عن {handle}",
  fileAbout: "من {site} في {time}. والمحتوى نفسه في my-data.json للبرامج. وتُذكر الأحداث بأسمائها في سجلّاتنا.",
  since: "هنا منذ",
  suspended: "موقوف",
  closed: "مغلق",
  confirmed: "تأكّد البريد",
  toConfirm: "بريد ينتظر التأكيد",
  sent: "أُرسلت",
  at: "متى",
  changed: "تغيّر",
  withdrawn: "سُحب",
  hidden: "أُخفي",
  discarded: "أُهمل",
  earlier: "سابقًا:",
  lastSeen: "آخر استخدام",
  ended: "انتهى",
  nothing: "لا شيء.",
  comments: "التعليقات",
  articles: "المقالات",
  drafts: "المسودات",
  held: "أُرسل قبل تسجيل الدخول",
  waiting: "تعليقات تنتظر",
  votes: "التوصيات",
  visits: "نقاشات زرتها",
  mutes: "القرّاء المخفيون",
  sessions: "الجلسات",
  secondSteps: "الخطوات الثانية",
  identities: "طرق دخول مربوطة",
  uploads: "صور وُضعت في المقالات",
  mails: "رسائل كتبناها إليك",
  events: "ما جرى لحسابك",
};
