// Where a comment goes on or was changed, and the pages about it. Said on the server.
import type { seams as english } from "../en/seams.ts";

export const seams: Record<keyof typeof english, string> = {
  continuedAt: "<time></time>에 이어 씀",
  continuedOn: "<time></time>에 이어 씀",
  addedAt: "<time></time>에 덧붙임",
  addedOn: "<time></time>에 덧붙임",
  changedOn: "<time></time>에 내용이 바뀜",
  freeUntil:
    "아직 아무도 답하지 않았습니다. <time></time>까지, 또는 누군가 답할 때까지 무엇이든 고칠 수 있습니다. 이전 내용은 기록에 남습니다.",
  notFree: "댓글에 답글이 달렸거나 하루가 넘었습니다. 답글의 뜻이 흐려지지 않도록 바뀐 내용은 다음과 같이 표시됩니다.",
  slips: "열 글자 미만의 변경: 오타 수정으로 보고 ‘수정됨’ 표시만 붙습니다.",
  behind: "뒤에 더 쓴 글: 시각과 함께 덧붙인 글로 표시됩니다.",
  otherwise: "그 밖의 변경: 새 글이 자리에 놓이고, 언제 바뀌었는지 알리며 차이를 보여 주는 줄이 붙습니다.",
  willFree: "댓글이 이렇게 표시됩니다.",
  willSilent: "오타 수정으로 보고 ‘수정됨’ 표시만 붙습니다.",
  willAdded: "새로 쓴 부분은 시각과 함께 덧붙인 글로 표시됩니다.",
  willChanged: "이전 글을 대신하며, 언제 바뀌었는지 알리는 줄이 붙습니다.",
  whatChanged: "바뀐 부분",
  added: "추가:",
  removed: "삭제:",
  end: "변경 끝",
  undoMeans: "1분 안에 되돌릴 수 있습니다.",
  joinTitle: "두 댓글을 합칠까요?",
  joinDescription: "댓글을 그것이 이어 쓴 댓글에 합칩니다.",
  joinMeans:
    "두 번째 댓글은 시각이 적힌 이음매 뒤에 첫 번째 댓글의 일부가 됩니다. 두 번째에 달린 답글은 첫 번째 아래로 옮겨지고, 예전 주소는 그리로 이어집니다. 이 일은 되돌릴 수 없습니다.",
  joinFirst: "첫 번째",
  joinSecond: "두 번째",
  joinFor: "이 토론을 돌보는 분께:",
};
