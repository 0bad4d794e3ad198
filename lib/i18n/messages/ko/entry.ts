// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
import type { entry as english } from "../en/entry.ts";

export const entry: Record<keyof typeof english, string> = {
  newEmail: "새 이메일",
  newEmailHint: "링크가 담긴 메일이 그곳으로 갑니다.",
  passwordToBeSure: "확인용 비밀번호",
  changeEmail: "이메일 변경",
  changingEmail: "변경 중…",
  sendLink: "링크 다시 보내기",
  sendingLink: "보내는 중…",
  keepEmail: "지금 주소 그대로 두기",
  confirm: "확인",
  confirming: "확인 중…",
  sendReset: "링크 보내기",

  login: "이메일 또는 사용자 이름",
  password: "비밀번호",
  logIn: "로그인",
  loggingIn: "로그인 중…",

  username: "사용자 이름",
  usernameHint: "글자, 숫자, 하이픈, 밑줄로 {min, number}~{max, number}자. 쓰신 글 옆에 누구에게나 보입니다.",
  email: "이메일",
  emailHint: "아무에게도 보이지 않습니다. 로그인할 때 쓸 수 있습니다.",
  passwordHint: "{min, number}자 이상. 서로 관계없는 낱말 몇 개를 이으면 기억하기는 쉽고 알아맞히기는 어렵습니다.",
  register: "회원가입",
  leaveEmpty: "이 칸은 비워 두십시오",
  registering: "가입 중…",
  makeAccount: "계정 만들기",
  makingAccount: "만드는 중…",

  displayName: "이름",
  displayNameHint: "원하면 사용자 이름 대신 보입니다.",
  bio: "소개",
  bioHint: "내 페이지를 찾은 독자에게 건네는 몇 마디.",
  save: "저장",
  saving: "저장 중…",

  currentPassword: "현재 비밀번호",
  newPassword: "새 비밀번호",
  changePassword: "비밀번호 변경",
  changingPassword: "변경 중…",

  endSession: "로그아웃",
  endingSession: "로그아웃 중…",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "로그아웃: {device}",
  endOthers: "다른 곳에서 모두 로그아웃",
  endingOthers: "로그아웃 중…",

  // The code of an authenticator app, or a recovery code.
  code: "코드",
  continue: "계속",
  continuing: "잠시만…",
  waitingPasskey: "기기를 기다리는 중…",
  passkeyFailed: "패스키를 쓰지 못했습니다. 다시 시도하거나 패스키 없이 계속해 주십시오.",
};
