// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "토론에 참여하려면 <login>로그인</login>하거나 <register>회원가입</register>을 하십시오.",
  writeFirst: "먼저 쓰셔도 됩니다. 로그인하는 동안 쓰신 글은 보관됩니다.",
  joinHeading: "토론에 참여하기",
  writingAs: "<name>{handle}</name> 이름으로 씁니다.",
  suspended: "계정이 정지되어 읽을 수는 있지만 쓸 수는 없습니다.",
  leaving: "계정이 닫혀 있습니다. 읽을 수 있으며, 설정에서 계정을 유지할 수 있습니다.",

  // The forms.
  subject: "제목",
  optional: "선택 사항",
  comment: "댓글",
  postComment: "댓글 등록",
  postReply: "답글 등록",
  posting: "등록 중…",
  preview: "미리 보기",
  previewing: "준비 중…",
  previewHeading: "미리 보기",
  cancel: "취소",
  saveChanges: "수정 저장",
  saving: "저장 중…",
  editMeans: "댓글이 수정되었다는 사실이 독자에게 표시되며, 이전 내용도 읽을 수 있습니다.",
  withdraw: "철회",
  withdrawing: "철회 중…",
  keepIt: "그대로 두기",
  charactersLeft: "{count, number}자 남음",
  charactersTooMany: "{count, number}자 초과했습니다. 잘려 나가는 글자는 없으니, 줄이거나 둘로 나누어 등록하십시오.",
  offline: "인터넷에 연결되어 있지 않습니다. 쓰신 글은 여기에 보관되니 연결된 뒤 등록하십시오.",
  unsent: "서버에 연결할 수 없어 등록하지 못했습니다. 쓰신 글은 그대로 있으니 잠시 뒤 다시 시도해 주십시오.",
  typedOn: "댓글은 누르신 때의 글 그대로 보냈습니다. 그 뒤에 쓰신 글은 여기에 남아 있습니다.",
  replyKept: "답글 창을 닫았습니다. 쓰신 글은 보관됩니다.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "서식",
  emphasis: "강조",
  strong: "굵게",
  quote: "인용",
  link: "링크",
  linkWords: "글자",
  list: "목록, 항목마다 줄을 바꿈",
  code: "코드, 입력한 그대로",
  paragraph: "빈 줄을 넣으면 새 문단이 시작됩니다.",

  // One’s own comments, and those since the last visit.
  edit: "수정",
  new: "새 글",

  // Spoken when something changed.
  posted: "댓글을 등록했습니다.",
  saved: "수정한 내용을 저장했습니다.",
  withdrawn: "댓글을 철회했습니다.",
  restored: "댓글을 되돌렸습니다.",
  continued: "댓글에 이어 썼습니다.",
  folded: "답글 {count, number}개를 접었습니다.",
  unfolded: "답글 {count, number}개를 펼쳤습니다.",
  nothingToFold: "이 댓글에는 답글이 없습니다.",
  noNext: "이 페이지의 마지막 댓글입니다.",
  noPrevious: "이 페이지의 첫 댓글입니다.",
  noParent: "이 댓글이 답하는 댓글은 이 페이지에 없습니다.",
  noNextSibling: "같은 댓글에 달린 다음 답글이 없습니다.",
  noPreviousSibling: "같은 댓글에 달린 이전 답글이 없습니다.",
  noneNew: "이 페이지에는 새 댓글이 없습니다.",
  noMoreNew: "새 댓글이 더 없습니다. 첫 번째 새 댓글로 돌아왔습니다.",
  noReply: "이 댓글에는 답글을 달 수 없습니다.",
  discussionClosed: "마감된 토론입니다.",

  recommended: "이 댓글을 추천했습니다.",
  unrecommended: "이 댓글의 추천을 취소했습니다.",
  noRecommend: "추천할 수 없는 댓글입니다.",
  voteUnsent: "추천을 보내지 못했습니다. 잠시 뒤 다시 시도해 주십시오.",

  newSince: "지난 방문 이후 새 댓글 {count, number}개",
  newComments: "새 댓글 {count, number}개",
  newReplies: "새 답글 {count, number}개",
  newElsewhere: "다른 페이지에 새 댓글 {count, number}개",
  noneCame: "이 페이지를 연 뒤로 올라온 댓글이 없습니다.",
  goneNow: "더 이상 표시되지 않는 댓글입니다.",
  movedOn: "그동안 토론이 많이 진행되었습니다. <link>새로 불러오기</link>",
  loading: "불러오는 중…",
  loadFailed: "불러오지 못했습니다. 잠시 뒤 다시 시도해 주십시오.",

  count: "댓글 {count, number}개",
  replies: "답글 {count, number}개",
  unfold: "답글 {count, number}개 펼치기",
  continue: "이어지는 답글 보기 ({count, number}개 더)",
  recommendations: "추천 {count, number}명",

  // The sheet of keys.
  keys: "키보드 단축키",
  useKeys: "이 기기에서 키보드 단축키 사용",
  close: "닫기",
  keyNext: "다음 댓글",
  keyPrevious: "이전 댓글",
  keyParent: "이 답글이 달린 댓글",
  keyNextNew: "다음 새 댓글",
  keyShowNew: "방금 올라온 댓글 보기",
  keyNextSibling: "같은 댓글에 달린 다음 답글",
  keyPreviousSibling: "같은 댓글에 달린 이전 답글",
  keyFold: "답글 접기 또는 펼치기",
  keyReply: "답글 달기",
  keyRecommend: "추천 또는 추천 취소",
  keyOpen: "댓글을 별도 페이지에서 열기",
  keySend: "쓰고 있는 글 등록",
  keyCancel: "답글 창 닫기(글은 보관됨)",
  keyHelp: "이 단축키 안내",

  // On a reader’s page, for this reader alone.
  mute: "숨기기",

  // Spoken; begins with the words of mute.
  muteOf: "숨기기: {name}",
  muting: "잠시만…",
  muted: "이 독자를 숨겼습니다. 댓글은 나에게만 접혀 보입니다.",
  unmute: "다시 보기",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "숨긴 독자의 댓글 — 보기",
};
