// What comes behind a comment, and what is taken back. Said in the browser.
import type { additions as english } from "../en/additions.ts";

export const additions: Record<keyof typeof english, string> = {
  addToMine: "내 댓글에 이어 쓰기",
  adding: "이어 쓰는 중…",
  undo: "되돌리기",
  undoing: "되돌리는 중…",
  undoOver: "1분이 지나 댓글은 철회된 상태로 남습니다.",
  joinLink: "위 댓글에 합치기",
  join: "합치기",
  joining: "합치는 중…",
  keepApart: "따로 두기",
};
