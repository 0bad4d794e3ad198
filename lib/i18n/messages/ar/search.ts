// Search. Said on the server.
import type { search as english } from "../en/search.ts";

export const search: Record<keyof typeof english, string> = {
  title: "بحث",
  titleFor: "بحث: {query}",
  description: "البحث في كل المقالات والتعليقات.",
  label: "المقالات والتعليقات",
  button: "بحث",

  hits: "{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}",
  hitsOrMore: "{count, number} نتيجة أو أكثر",
  pageOf: "الصفحة {page, number} من {pages, number}",
  pages: "الصفحات",
  previousPage: "الصفحة السابقة",
  nextPage: "الصفحة التالية",

  articleBy: "مقال بقلم <author>{name}</author>",
  commentBy: "تعليق <author>{name}</author>",
  commentByFormer: "تعليق لعضو سابق",
  commentByOn: "تعليق <author>{name}</author> على «<article>{title}</article>»",
  commentByFormerOn: "تعليق لعضو سابق على «<article>{title}</article>»",
  commentOn: "على «<article>{title}</article>»",

  howTitle: "كيف يكون البحث",
  how: "يشمل البحث كل المقالات وكل التعليقات، ويجد صيغ الكلمة الأخرى أيضًا: «سفينة» تجد «السفينة» و«سفينتهم».",
  howBoth: "<code>أضواء المرفأ</code> تجد ما فيه الكلمتان معًا",
  howPhrase: '<code>"أضواء المرفأ"</code> تجد الكلمتين متجاورتين',
  // The word between the two is “or” in every language.
  howEither: "<code>المرفأ or الرصيف</code> تجد ما فيه إحدى الكلمتين",
  howWithout: "<code>المرفأ -أضواء</code> تستبعد ما فيه الكلمة الثانية",

  nothing: "لا نتائج للبحث عن «<query>{words}</query>».",
  unsearchable:
    "لا كلمة في «<query>{words}</query>» يمكن البحث عنها: الكلمات الشائعة جدًّا والرموز وحدها والكلمات المستبعدة لا تؤدّي إلى نتيجة.",
  nothingWhy: "قد يفيد البحث بكلمات أقل، أو بكلمة أخرى للمعنى نفسه. وما نُشر قبل لحظات يظهر في البحث بعد ثوانٍ.",
  noSuchPage: "لا صفحة {page, number} لهذا البحث. <first>إلى الصفحة الأولى</first>",
  shortened:
    "{max, plural, zero {لم يُبحث عن شيء.} one {بُحث عن الحرف الأول فقط.} two {بُحث عن أول حرفين فقط.} few {بُحث عن أول # أحرف فقط.} many {بُحث عن أول # حرفًا فقط.} other {بُحث عن أول # حرف فقط.}}",
  tooMany:
    "{seconds, plural, zero {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد لحظة.} one {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد ثانية واحدة.} two {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد ثانيتين.} few {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد # ثوانٍ.} many {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد # ثانية.} other {عمليات بحث كثيرة جدًّا من عنوانك. يُرجى إعادة البحث بعد # ثانية.}}",
};
