// The front page, topics, articles and who wrote them. Said on the server.
import type { articles as english } from "../en/articles.ts";

export const articles: Record<keyof typeof english, string> = {
  by: "글 <author>{name}</author>",
  readingTime: "읽는 시간 {minutes, number}분",
  comments: "댓글 {count, number}개",
  updated: "<time></time> 수정",
  toDiscussion: "댓글 {count, number}개 읽기",
  related: "이어서 읽기",
  commentsFeed: "‘{title}’에 달린 댓글",

  topics: "주제",
  aboutTopic: "주제 ‘{topic}’에 관한 기사입니다.",
  articleCount: "기사 {count, number}건",
  noOlderInTopic: "이 주제를 다룬 더 오래된 기사는 없습니다.",

  frontDescription: "{site}의 기사와 토론.",
  pages: "페이지",
  newest: "최신 기사",
  older: "이전 기사",
  nothingYet: "아직 게시된 기사가 없습니다",
  nothingYetWhy: "첫 기사가 이곳에 실립니다. 기사는 <desk>편집실</desk>에서 씁니다.",
  nothingOlder: "여기가 처음입니다",
  nothingOlderWhy: "더 오래된 기사는 없습니다. <front>최신 기사로</front>",

  personDescription: "{name} 님이 쓴 글입니다.",
  hereSince: "<time></time> 가입",
  articlesBy: "기사",
  noComments: "읽을 댓글이 없습니다.",
  newestComments: "최신 댓글",
  olderComments: "이전 댓글",
};
