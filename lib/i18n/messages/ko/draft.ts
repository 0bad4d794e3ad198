// Beneath a box in which somebody types: what becomes of words that were not sent.
import type { draft as english } from "../en/draft.ts";

export const draft: Record<keyof typeof english, string> = {
  device: "이 기기에 보관됨",
  server: "초안 저장됨",
  page: "이 페이지에만 보관됩니다. 이 브라우저는 아무것도 저장하지 않습니다.",
  all: "모든 초안",
  continue: "{time}에 쓰던 초안 이어 쓰기",
  continueOther: "{time}에 다른 기기에서 쓰던 초안 이어 쓰기",
  leave: "그대로 두기",
  other: "다른 글",

  // Before logging out, where something is not saved.
  notSaved: "쓰신 글이 모두 저장되지는 않았습니다",
  notSavedMeans: "아래 글은 사이트에 저장되어 있지 않습니다. 지금 로그아웃하시면 사라집니다.",
  stay: "머무르기",
  leaveAndLose: "버리고 로그아웃",
};
