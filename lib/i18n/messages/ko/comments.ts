// The discussion. Said on the server.
import type { comments as english } from "../en/comments.ts";

export const comments: Record<keyof typeof english, string> = {
  region: "토론",
  count: "댓글 {count, number}개",
  order: "댓글 순서",
  oldest: "오래된순",
  newest: "최신순",
  best: "추천순",
  pages: "토론 페이지",
  branchPages: "이 갈래의 페이지",
  previousPage: "이전 페이지",
  nextPage: "다음 페이지",
  outline: "목차",
  find: "이 토론에서 찾기",
  findButton: "찾기",
  first: "아직 아무 말도 없습니다. 첫마디를 남겨 주십시오.",
  closed: "마감된 토론입니다. 읽을 수는 있지만 더 쓸 수는 없습니다.",
  closedSince: "이 토론은 {date}에 마감되었습니다.",
  closedMeans: "읽을 수는 있지만 더 쓸 수는 없습니다.",
  // To the beginning of the article above the discussion.
  backUp: "기사로 돌아가기",

  // The line above a comment: who, to whom, when.
  formerReader: "탈퇴한 독자",
  // Marks beside a name: who wrote the article; who works for the publication; the reader’s own.
  author: "필자",
  staff: "편집실",
  you: "나",
  // Stands after the author’s name. It must stand within inReplyTo, which is spoken for it.
  to: "<name>{who}</name> 님에게",
  inReplyTo: "{name} 님에게 단 답글",
  // A link to what the comment said before.
  edited: "수정됨",
  by: "{name} 님의 댓글",
  gone: "표시되지 않는 댓글",

  // Spoken before each comment, for those who do not see where it stands. Positions are among what the page shows.
  top: "1단계.",
  topPlace: "1단계, 댓글 {count, number}개 중 {position, number}번째.",
  level: "{level, number}단계.",
  reply: "{level, number}단계, {name} 님에게 단 답글.",
  replyPlace: "{level, number}단계, {name} 님에게 단 답글 {count, number}개 중 {position, number}번째.",
  replyToGone: "{level, number}단계, 표시되지 않는 댓글에 단 답글.",
  replyToGonePlace: "{level, number}단계, 표시되지 않는 댓글에 단 답글 {count, number}개 중 {position, number}번째.",

  recommend: "추천",
  recommendations: "추천 {count, number}명",
  replyVerb: "답글 달기",
  showMore: "더 보기",
  showLess: "접기",
  // What folds the replies while they are shown, and what brings them back.
  replies: "답글 {count, number}개",
  unfold: "답글 {count, number}개 펼치기",
  continue: "이어지는 답글 보기 ({count, number}개 더)",
  withdrawn: "작성자가 철회한 댓글입니다.",
  hidden: "표시되지 않는 댓글입니다.",

  // The page of one comment.
  inDiscussionOf: "다음 기사의 토론",
  whole: "토론 전체 보기",
  answers: "이 댓글이 답하는 글",
  before: "앞서 오간 댓글",
  nowWithdrawn: "댓글을 철회했습니다. 이제 아무도 읽을 수 없습니다.",
  pageTitle: "‘{title}’에 단 {name} 님의 댓글",
  pageTitleSubject: "{subject} — ‘{title}’에 단 {name} 님의 댓글",
  pageTitleGone: "‘{title}’에 달린 댓글",

  // What it said before.
  olderTexts: "이전 글",
  historyTitle: "수정하기 전의 댓글",
  historyDescription: "댓글의 이전 내용.",
  onArticle: "‘{title}’에 단 댓글",
  inItsDiscussion: "토론에서 이 댓글 보기",
  nowSince: "현재 내용, <time></time>부터",
  writtenAt: "<time></time> 작성",

  outlineTitle: "토론 목차",
  outlinePageTitle: "‘{title}’ 토론 목차",
  outlineDescription: "‘{title}’에 달린 모든 댓글을 제목이나 첫머리로 한눈에 봅니다.",
  findTitle: "토론에서 찾기",
  findPageTitle: "‘{title}’ 토론에서 찾기: {query}",
  findDescription: "‘{title}’에 달린 댓글에서 낱말을 찾습니다.",
  findHow: "이 기사에 달린 댓글에서 찾습니다.",

  editTitle: "댓글 수정",
  editDescription: "내 댓글 수정.",
  withdrawTitle: "댓글을 철회하시겠습니까?",
  withdrawDescription: "내 댓글 철회.",
  withdrawMeans:
    "철회하면 아무도 이 댓글을 읽을 수 없습니다. 달린 답글은 그대로 남고, 이 자리에는 철회된 댓글이 있었다는 한 줄이 남습니다.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "기사: <article>{title}</article>",
};
