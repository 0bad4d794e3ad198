// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
import type { own as english } from "../en/own.ts";

export const own: Record<keyof typeof english, string> = {
  // /settings/data.
  dataTitle: "내 데이터",
  dataDescription: "내 자료를 내려받거나 계정을 삭제합니다.",

  // On /settings.
  settingsData: "<data>내 자료 내려받기 또는 계정 삭제</data>",
  settingsMutes: "<mutes>내가 숨긴 독자</mutes>",
  settingsLinked: "<linked>다른 로그인 방법</linked>",
  passwordNone:
    "이 계정에는 비밀번호가 없으며 다른 사이트의 계정으로 로그인합니다. 비밀번호도 정하시려면 <forgot>링크를 받아 보십시오</forgot>.",
  passwordNoneYet:
    "이 계정에는 비밀번호가 없으며 다른 사이트의 계정으로 로그인합니다. 이메일 주소를 확인하시면 비밀번호도 정하실 수 있습니다.",
  download: "내 데이터 내려받기",
  downloadAbout:
    "나에 관해 보관된 모든 것을 담은 ZIP 파일입니다. 읽을 수 있는 페이지와 프로그램용 JSON으로 프로필, 댓글의 모든 판, 초안, 추천, 방문, 숨긴 독자, 세션, 로그인 방법이 들어 있습니다.",
  downloadButton: "내려받기",
  leave: "계정 삭제",
  leaveAbout:
    "계정은 바로 닫히고 하루 뒤에 삭제됩니다. 그때까지는 로그인하여 계정을 유지할 수 있습니다. 그 뒤에는 이름, 이메일, 프로필, 초안, 방문 기록, 세션이 영구히 사라지며 아무도 내 사용자 이름을 쓸 수 없습니다.",

  // Instead of the password, for whoever has none.
  leaveFresh:
    "이 계정에는 비밀번호가 없습니다. 삭제하려면 로그아웃했다가 다시 로그인한 뒤 10분 안에 이 페이지로 오십시오.",
  closing: "계정이 닫혔습니다. 유지하지 않으면 <time></time> 이후 영구히 삭제됩니다.",
  kept: "계정을 유지합니다. 삭제된 것은 없습니다.",

  // On /login, right after.
  closedDone: "계정이 닫혔으며 하루 뒤에 삭제됩니다. 마음이 바뀌면 그 전에 로그인하십시오.",

  // /settings/mutes.
  mutesTitle: "숨긴 독자",
  mutesDescription: "댓글을 접어 둔 독자들.",
  mutesAbout: "이들의 댓글은 나에게만 접혀 보입니다. 아무에게도 알려지지 않습니다. 독자의 페이지에서 숨길 수 있습니다.",
  mutesNone: "숨긴 독자가 없습니다.",
  mutedSince: "숨긴 때: <time></time>",
  unmuted: "댓글이 다시 보입니다.",

  // /settings/linked.
  linkedTitle: "다른 로그인 방법",
  linkedDescription: "이곳에 로그인할 때 쓰는 다른 곳의 계정.",
  linkedAbout:
    "연결하면 다른 곳의 계정으로 이곳에 로그인할 수 있습니다. 그곳에서 누구인지만 전달되고 다른 것은 전달되지 않습니다.",
  linkedNone: "아직 연결된 것이 없습니다.",
  linkedOff: "이 사이트에서는 제공하지 않습니다.",
  linkedSince: "연결: <time></time>",
  linkMore: "다른 계정 연결",
  pending: "{provider}에서 <name></name>(으)로 오셨습니다. 앞으로 이 계정으로 로그인하시겠습니까?",
  linkDone: "연결했습니다. 이제 이 계정으로 로그인할 수 있습니다.",
  unlinkDone: "연결을 끊었습니다.",

  // On /login and /register, above links to providers.
  or: "또는 다른 곳의 계정으로",
  continueWith: "{provider}(으)로 계속하기",
  signInFailed: "그 방법으로 로그인하지 못했습니다. 다시 시도하십시오.",
  signInAway: "{provider}에서 지금 응답이 없습니다. 나중에 다시 시도하거나 다른 방법으로 로그인하십시오.",

  // /register/with.
  newTitle: "사용자 이름 정하기",
  newAbout: "{provider}에서 <name></name>(으)로 오셨습니다. 이곳에서는 어떤 이름을 쓰시겠습니까?",
  newEmail: "이곳의 이메일 주소는 {provider}에서 확인한 <email></email>입니다.",
  haveOne:
    "이미 이곳에서 <email></email>을(를) 쓰는 계정이 있습니다. 본인이라면 먼저 <login>로그인</login>하십시오. 그런 다음 설정에서 {provider}을(를) 연결할 수 있습니다.",

  // The page inside the file.
  fileTitle: "{site}에 보관된 {handle}의 자료",
  fileAbout:
    "{site}, {time}. 같은 내용이 프로그램용 my-data.json에도 있습니다. 사건은 기록에 쓰이는 이름 그대로입니다.",
  since: "가입",
  suspended: "정지",
  closed: "닫힘",
  confirmed: "이메일 확인됨",
  toConfirm: "확인을 기다리는 이메일",
  sent: "보냄",
  at: "때",
  changed: "바뀜",
  withdrawn: "거둬들임",
  hidden: "가려짐",
  discarded: "버림",
  earlier: "이전:",
  lastSeen: "마지막 사용",
  ended: "끝남",
  nothing: "없음.",
  comments: "댓글",
  articles: "기사",
  drafts: "초안",
  held: "로그인 전에 보낸 댓글",
  waiting: "기다리는 댓글",
  votes: "추천",
  visits: "방문한 토론",
  mutes: "숨긴 독자",
  sessions: "세션",
  secondSteps: "두 번째 단계",
  identities: "연결된 로그인",
  uploads: "기사에 넣은 사진",
  mails: "보내 드린 메일",
  events: "계정에 있었던 일",
};
