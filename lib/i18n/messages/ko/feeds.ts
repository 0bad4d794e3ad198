// Feeds and what is told to search engines. Said on the server.
import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  newsFrom: "{site}의 새 기사",
  discussionTitle: "{title} — {site}",
  discussionOf: "‘{title}’에 이어지는 토론",
  // The title of a comment that has no subject line of its own.
  commentOn: "‘{title}’에 단 {author} 님의 댓글",
  formerReader: "탈퇴한 독자",
  noDiscussion: "그런 토론은 없습니다.",
};
