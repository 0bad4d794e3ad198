// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
import type { ownForms as english } from "../en/own-forms.ts";

export const ownForms: Record<keyof typeof english, string> = {
  comments: "이곳에 쓴 글",
  leaveComments: "내 댓글을 ‘탈퇴한 독자’ 이름으로 남겨 두기",
  leaveHint: "다른 사람의 답글이 뜻을 잃지 않습니다. 추천도 그대로 셉니다.",
  withdrawComments: "내 댓글도 거둬들이기",
  withdrawHint: "글은 삭제되고, 답글이 있는 곳에는 빈자리가 남습니다. 추천은 취소됩니다.",
  close: "내 계정 삭제",
  closing: "닫는 중…",
  keep: "내 계정 유지",
  keeping: "잠시만…",
  picture: "사진",
  pictureHint:
    "내 페이지에 정사각형으로 잘라 보여 줍니다. JPEG, PNG, WebP, 최대 5 MB. 사진이 없으면 머리글자가 표시됩니다.",
  pictureSend: "이 사진 쓰기",
  pictureSending: "보내는 중…",
  pictureRemove: "사진 지우기",
  unmute: "다시 보기",

  // Spoken; begins with the words of unmute.
  unmuteOf: "다시 보기: {name}",
  link: "연결",
  dismiss: "연결하지 않기",
  unlink: "연결 끊기",

  // Spoken; begins with the words of unlink.
  unlinkOf: "연결 끊기: {provider}",
  make: "내 계정 만들기",
  making: "만드는 중…",
};
