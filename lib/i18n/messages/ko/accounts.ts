// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  forgot: "비밀번호를 잊으셨습니까?",
  forgotTitle: "비밀번호 찾기",
  forgotAbout: "계정의 이메일 주소를 입력하십시오. 계정이 있으면 새 비밀번호를 정하는 링크가 그곳으로 갑니다.",
  resetAsked:
    "이 주소로 된 계정이 있으면 메일을 보내 드립니다. 링크는 30분 동안 쓸 수 있습니다. 몇 분 안에 오지 않으면 스팸 메일함을 살펴보십시오.",
  backToLogin: "로그인으로 돌아가기",
  resetTitle: "새 비밀번호 정하기",
  resetAbout:
    "잊으신 비밀번호를 대신하며, 모든 곳에서 로그아웃됩니다. 2단계로 로그인하고 계시면 그 단계는 그대로 유지됩니다.",
  resetDone: "비밀번호가 변경되었으며 모든 곳에서 로그아웃되었습니다. 새 비밀번호로 로그인하십시오.",
  resetNotOpen: "이 링크는 30분 동안 한 번만 쓸 수 있습니다. <forgot>새 링크 요청하기</forgot>",
  confirmTitle: "이메일 주소 확인",
  confirm: "<email></email> 주소가 본인의 것입니까? 그렇다면 버튼을 누르십시오.",
  confirmNotOpen:
    "이 링크는 하루 동안 한 번만 쓸 수 있습니다. <settings>설정</settings>에서 새 링크를 받을 수 있습니다.",
  confirmedLogIn: "이메일 주소가 확인되었습니다. 계속하려면 로그인하십시오.",
  emailAddress: "이메일 주소",
  emailConfirmed: "내 주소는 <email></email>이며 확인되었습니다.",
  emailUnconfirmed: "내 주소는 <email></email>이며 아직 확인되지 않았습니다. 그곳으로 보낸 메일의 링크를 여십시오.",
  emailToCome: "<email></email> 주소는 그곳으로 보낸 메일의 링크를 열면 쓰이기 시작합니다.",
  emailAbout: "새 주소는 확인하신 뒤부터 쓰이며, 이전 주소로 알려 드립니다.",
  linkSent: "새 링크가 담긴 메일을 보냈습니다.",
  addressAsked: "새 주소로 메일을 보냈습니다. 링크를 열 때까지는 모든 것이 그대로입니다.",
  addressKept: "주소는 그대로 유지됩니다.",

  logInTitle: "로그인",
  logInDescription: "로그인하고 토론에 참여하십시오.",
  newHere: "처음이십니까? <register>회원가입</register>",
  registerTitle: "회원가입",
  registerDescription: "가입하고 토론에 참여하십시오.",
  haveAccount: "이미 계정이 있습니까? <login>로그인</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "쓰신 댓글은 보관되어 있습니다. 로그인하면 바로 등록할 수 있습니다.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "첫 계정 만들기",
  welcomeDescription: "첫 계정.",
  welcome: "관리자 계정입니다. 글을 쓰고 게시하며, 다른 모든 계정을 관리할 수 있습니다.",
  notOpenTitle: "쓸 수 없는 링크입니다",
  notOpen:
    "이 링크는 하루 동안 한 번만, 관리자가 아직 없을 때만 쓸 수 있습니다. 사이트를 다시 시작하여 새 링크를 받거나, 서버에서 <command>npm run account</command> 명령으로 계정을 만드십시오.",

  settingsTitle: "설정",
  settingsDescription: "내 계정.",
  suspended:
    "<time></time>부터 계정이 정지되었습니다. 읽기, 비밀번호 변경, 로그아웃은 할 수 있지만 글을 쓰거나 프로필을 바꿀 수는 없습니다.",
  profile: "프로필",
  profileAbout: "<page>내 페이지</page>와 내 글 옆에서 독자에게 보이는 내용입니다.",
  profileSaved: "프로필을 저장했습니다.",
  profileClosed: "계정이 정지된 동안 <page>내 페이지</page>는 지금 그대로 유지됩니다.",
  password: "비밀번호",
  // <handle> and <email> show the person’s own.
  logInWith: "로그인에는 사용자 이름 <handle></handle>, 이메일 <email></email> 모두 쓸 수 있습니다.",
  passwordAbout: "비밀번호를 바꾸면 이곳을 뺀 모든 곳에서 로그아웃됩니다.",
  passwordChanged: "비밀번호를 바꾸었습니다. 다른 곳에서는 모두 로그아웃되었습니다.",
  sessions: "로그인되어 있는 곳",
  sessionsAbout: "모르는 브라우저가 있으면 그곳에서 로그아웃하고 비밀번호를 바꾸십시오.",
  sessionsOne: "이 브라우저뿐입니다.",
  sessionEnded: "그 브라우저에서 로그아웃했습니다.",
  othersEnded: "다른 곳에서 모두 로그아웃했습니다.",
  thisBrowser: "이 브라우저",
  // A browser and what it runs on, by their own names.
  device: "{system}의 {browser}",
  deviceUnknown: "알 수 없는 브라우저",
  deviceUnknownOn: "{system}의 알 수 없는 브라우저",
  lastSeen: "마지막 접속: <time></time>",
  loggedIn: "로그인: <time></time>",
};
