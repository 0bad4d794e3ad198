// The discussion. Said on the server.
import type { comments as english } from "../en/comments.ts";

export const comments: Record<keyof typeof english, string> = {
  region: "النقاش",
  count:
    "{count, plural, zero {لا تعليقات بعد} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}",
  order: "ترتيب التعليقات",
  oldest: "الأقدم",
  newest: "الأحدث",
  best: "الأفضل",
  pages: "صفحات النقاش",
  branchPages: "صفحات هذا الفرع",
  previousPage: "الصفحة السابقة",
  nextPage: "الصفحة التالية",
  outline: "الفهرس",
  find: "البحث في هذا النقاش",
  findButton: "بحث",
  first: "لم يقل أحد شيئًا بعد. الكلمة الأولى لك.",
  closed: "أُغلق هذا النقاش. القراءة متاحة، والإضافة لم تعد ممكنة.",
  closedSince: "أُغلق هذا النقاش في {date}.",
  closedMeans: "القراءة متاحة، والإضافة لم تعد ممكنة.",
  // To the beginning of the article above the discussion.
  backUp: "العودة إلى المقال",

  // The line above a comment: who, to whom, when.
  formerReader: "عضو سابق",
  // A man or a woman: said without either word.
  author: "مَن كتب المقال",
  staff: "أسرة التحرير",
  you: "أنت",
  // Stands after the author’s name: “Anna, in reply to Ben”. It must stand within inReplyTo, which is spoken for it.
  to: "ردًّا على <name>{who}</name>",
  inReplyTo: "ردًّا على {name}",
  // A link to what the comment said before.
  edited: "معدَّل",
  by: "تعليق {name}",
  gone: "تعليق لا يُعرض",

  // Spoken before each comment, for those who do not see where it stands. Positions are among what the page shows.
  top: "المستوى 1.",
  topPlace: "المستوى 1، التعليق {position, number} من {count, number}.",
  level: "المستوى {level, number}.",
  reply: "المستوى {level, number}، ردًّا على {name}.",
  replyPlace: "المستوى {level, number}، الردّ {position, number} من {count, number} على {name}.",
  replyToGone: "المستوى {level, number}، ردًّا على تعليق لا يُعرض.",
  replyToGonePlace: "المستوى {level, number}، الردّ {position, number} من {count, number} على تعليق لا يُعرض.",

  recommend: "أوصي به",
  recommendations:
    "{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}",
  replyVerb: "ردّ",
  showMore: "عرض المزيد",
  showLess: "عرض أقل",
  // What folds the replies while they are shown, and what brings them back.
  replies: "{count, plural, zero {لا ردود} one {ردّ واحد} two {ردّان} few {# ردود} many {# ردًّا} other {# ردّ}}",
  unfold:
    "{count, plural, zero {عرض الردود} one {عرض ردّ واحد} two {عرض ردّين} few {عرض # ردود} many {عرض # ردًّا} other {عرض # ردّ}}",
  continue:
    "{count, plural, zero {متابعة هذا الفرع} one {متابعة هذا الفرع (تعليق آخر)} two {متابعة هذا الفرع (تعليقان آخران)} few {متابعة هذا الفرع (# تعليقات أخرى)} many {متابعة هذا الفرع (# تعليقًا آخر)} other {متابعة هذا الفرع (# تعليق آخر)}}",
  withdrawn: "سُحب هذا التعليق برغبة من صاحبه.",
  hidden: "هذا التعليق لا يُعرض.",

  // The page of one comment.
  inDiscussionOf: "من النقاش حول",
  whole: "النقاش كاملًا",
  answers: "ما يردّ عليه هذا التعليق",
  before: "ما كُتب قبله",
  nowWithdrawn: "سُحب تعليقك، ولم يعد بإمكان أحد قراءته.",
  pageTitle: "تعليق {name} على «{title}»",
  pageTitleSubject: "{subject} — تعليق {name} على «{title}»",
  pageTitleGone: "تعليق على «{title}»",

  // What it said before.
  olderTexts: "نصوص أقدم",
  historyTitle: "ما كان في التعليق من قبل",
  historyDescription: "نصوص سابقة لتعليق.",
  onArticle: "على «{title}»",
  inItsDiscussion: "التعليق في موضعه من النقاش",
  nowSince: "النص الحالي، منذ <time></time>",
  writtenAt: "كُتب في <time></time>",

  outlineTitle: "فهرس النقاش",
  outlinePageTitle: "فهرس النقاش حول «{title}»",
  outlineDescription: "كل التعليقات على «{title}» في لمحة، كلٌّ بعنوانه أو كلماته الأولى.",
  findTitle: "البحث في النقاش",
  findPageTitle: "{query} – في النقاش حول «{title}»",
  findDescription: "البحث عن كلمات في التعليقات على «{title}».",
  findHow: "يجري البحث في التعليقات على هذا المقال، ويشمل الصيغ الأخرى للكلمة.",

  editTitle: "تعديل تعليقك",
  editDescription: "تعديل تعليقك.",
  withdrawTitle: "سحب تعليقك؟",
  withdrawDescription: "سحب تعليقك.",
  withdrawMeans: "لن يستطيع أحد قراءته بعد ذلك. وإن كانت عليه ردود فستبقى، وسيُذكر في مكانه أن تعليقًا سُحب من هنا.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "على <article>{title}</article>",
};
