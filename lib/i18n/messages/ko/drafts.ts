// The page of drafts: everything that somebody began to write and did not send. Said on the server and in the browser.
import type { drafts as english } from "../en/drafts.ts";

export const drafts: Record<keyof typeof english, string> = {
  waits: "댓글이 보관되었습니다. 이메일 주소를 확인하시면 게시됩니다.",
  waiting: "이메일 주소 확인을 기다리는 중",
  confirmed: "이메일 주소가 확인되었습니다.",
  posted: "기다리던 댓글 {count, number}개가 게시되었습니다.",
  goOn: "있던 곳에서 계속하기",

  title: "초안",
  description: "쓰기 시작했지만 보내지 않은 글입니다.",
  about: "입력하신 글은 보내실 때까지, 최대 30일 동안 보관됩니다.",
  none: "초안이 없습니다. 기사 아래에서 쓰기 시작하신 글은 보내실 때까지 여기에 보관됩니다.",
  signedOut: "다른 기기에서 쓰기 시작한 글을 보려면 <login>로그인</login>하세요.",
  newComment: "새 댓글",
  replyTo: "<name>{handle}</name> 님에게 다는 답글",
  reply: "답글",
  edit: "내 댓글의 수정",
  saved: "저장: <time></time>",
  hereOnly: "이 기기에만 있음",
  gone: "이 글이 달릴 곳을 더 이상 읽을 수 없습니다. 글은 30일이 지날 때까지 남아 있으니 필요한 만큼 복사하세요.",
  closed: "이 토론은 닫혔습니다. 필요한 만큼 복사하세요.",
  continue: "이어 쓰기",
  discard: "버리기",
  discarding: "버리는 중…",
  discarded: "초안을 버렸습니다.",
  undo: "되돌리기",
  undoing: "되돌리는 중…",
  recalled: "초안을 되돌렸습니다.",
  copy: "글 복사",
  copied: "복사됨",
  settings: "쓰기 시작했지만 보내지 않은 글은 <drafts>초안</drafts>에 있습니다.",
};
