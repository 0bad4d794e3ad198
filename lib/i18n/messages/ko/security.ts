// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
import type { security as english } from "../en/security.ts";

export const security: Record<keyof typeof english, string> = {
  title: "로그인 방법",
  description: "두 번째 단계, 패스키, 복구 코드.",
  settings:
    "두 번째 단계가 있으면 누가 비밀번호를 알아내도 계정은 안전합니다. <security>두 번째 단계, 패스키, 복구 코드</security>",
  about: "여기에서 무엇을 추가하거나 제거하면 다른 곳에서는 모두 로그아웃됩니다.",
  back: "설정으로 돌아가기",
  added: "설정했습니다. 다른 곳에서는 모두 로그아웃되었습니다.",
  removed: "제거했습니다. 다른 곳에서는 모두 로그아웃되었습니다.",

  // For people whose role asks for a second step and who have none.
  due: "<time></time>까지 <security>두 번째 단계를 설정</security>하십시오. 맡은 역할에 필요합니다. 그때까지는 지금처럼 쓸 수 있습니다.",
  overdue: "맡은 역할에는 두 번째 단계가 필요합니다. 설정하기 전까지는 독자의 계정이 할 수 있는 일만 할 수 있습니다.",

  // An app that shows six digits for each half minute.
  app: "인증 앱",
  appAbout: "휴대전화의 앱이 30초마다 바뀌는 숫자 여섯 자리를 보여 줍니다. 비밀번호 다음에 이 숫자를 입력합니다.",
  appSince: "설정: <time></time>",
  setUpApp: "앱 설정",
  removeApp: "앱 제거",
  removing: "제거 중…",
  appTitle: "인증 앱 설정",

  // <open> leads to the app on the same device.
  appScan:
    "앱에서 계정을 추가하고 카메라를 이 그림에 비추십시오. 앱이 이 기기에 있으면 <open>여기에서 여십시오</open>.",
  appPicture: "앱에 쓸 QR 코드",
  appType: "또는 이 키를 앱에 입력하십시오.",
  appCode: "지금 앱에 보이는 숫자 여섯 자리",
  turnOn: "켜기",
  turningOn: "켜는 중…",
  appThere: "앱이 설정되어 있습니다.",
  passkeys: "패스키",
  passkeysAbout:
    "패스키는 휴대전화나 컴퓨터, 보안 키에 보관되며 지문, 얼굴 또는 PIN으로 열립니다. 비밀번호 없이 로그인할 수 있습니다.",
  addPasskey: "패스키 추가",
  addedAt: "추가: <time></time>",
  usedAt: "마지막 사용: <time></time>",
  remove: "제거",

  // Spoken; begins with the words of remove.
  removeOf: "제거: {name}",
  passkeyName: "이름",
  passkeyNameHint: "알아보기 쉬운 이름. “내 휴대전화”, “파란 키”.",
  makePasskey: "패스키 추가",
  makingPasskey: "기기를 기다리는 중…",
  passkeyNotMade: "패스키를 만들지 못했습니다. 다시 시도해 주십시오.",
  noPasskeysHere: "이 브라우저에서는 패스키를 쓸 수 없습니다. 인증 앱은 패스키 없이도 쓸 수 있습니다.",
  codes: "복구 코드",
  codesAbout: "휴대전화나 키를 잃어버렸을 때 복구 코드로 들어올 수 있습니다. 코드마다 한 번만 쓸 수 있습니다.",
  codesLater:
    "휴대전화나 키를 잃어버렸을 때 복구 코드로 들어올 수 있습니다. 앱이나 패스키를 설정하면 열 개를 드립니다.",
  codesLeft: "남은 코드: {count, number}개.",
  renewCodes: "새 코드 만들기",
  renewing: "만드는 중…",

  // The one time that they are shown.
  newCodes: "내 복구 코드",
  keepCodes: "지금 한 번만 보입니다. 휴대전화 없이도 찾을 수 있는 곳에 보관하십시오. 이전 코드는 더는 쓸 수 없습니다.",
  copyCodes: "복사",
  codesCopied: "복사했습니다",
  downloadCodes: "내려받기",
  codesKept: "보관했습니다",

  // /login/second, after the right password.
  secondTitle: "두 번째 단계",
  secondDescription: "로그인의 두 번째 단계.",
  secondApp: "지금 앱에 보이는 숫자 여섯 자리나 복구 코드 하나를 입력해 주십시오.",
  secondPasskey: "패스키를 쓰거나 복구 코드 하나를 입력해 주십시오.",
  secondAgain: "본인이 아니십니까? <login>처음부터 다시</login>",
  usePasskey: "패스키 사용",
  logInWithPasskey: "패스키로 로그인",

  // /prove, before something changes how somebody logs in.
  proveTitle: "본인 확인",
  proveDescription: "본인임을 다시 확인해 주십시오.",
  proveAbout: "로그인 방법을 바꾸기 전에 본인임을 다시 확인해 주십시오.",
};
