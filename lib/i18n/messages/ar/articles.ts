// The front page, topics, articles and who wrote them. Said on the server.
import type { articles as english } from "../en/articles.ts";

export const articles: Record<keyof typeof english, string> = {
  by: "بقلم <author>{name}</author>",
  readingTime:
    "{minutes, plural, zero {قراءة في أقل من دقيقة} one {قراءة في دقيقة} two {قراءة في دقيقتين} few {قراءة في # دقائق} many {قراءة في # دقيقة} other {قراءة في # دقيقة}}",
  comments:
    "{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}",
  updated: "آخر تحديث: <time></time>",
  toDiscussion:
    "{count, plural, zero {إلى النقاش} one {قراءة تعليق واحد} two {قراءة تعليقين} few {قراءة # تعليقات} many {قراءة # تعليقًا} other {قراءة # تعليق}}",
  related: "مقالات ذات صلة",
  commentsFeed: "التعليقات على «{title}»",

  topics: "الموضوعات",
  aboutTopic: "مقالات في موضوع «{topic}».",
  articleCount:
    "{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}",
  noOlderInTopic: "لا مقالات أقدم في هذا الموضوع.",

  frontDescription: "مقالات ونقاشات {site}.",
  pages: "الصفحات",
  newest: "أحدث المقالات",
  older: "مقالات أقدم",
  nothingYet: "لم يُنشر شيء بعد",
  nothingYetWhy: "هنا سيظهر أول مقال. تُكتب المقالات في <desk>غرفة التحرير</desk>.",
  nothingOlder: "من هنا كانت البداية",
  nothingOlderWhy: "لا مقالات أقدم من هذه. <front>إلى أحدث المقالات</front>",

  personDescription: "ما نُشر بقلم {name}.",
  hereSince: "هنا منذ <time></time>",
  articlesBy: "المقالات",
  noComments: "لا تعليقات للقراءة.",
  newestComments: "أحدث التعليقات",
  olderComments: "تعليقات أقدم",
};
