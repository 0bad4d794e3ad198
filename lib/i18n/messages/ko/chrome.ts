// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
import type { chrome as english } from "../en/chrome.ts";

export const chrome: Record<keyof typeof english, string> = {
  account: "계정",
  logIn: "로그인",
  register: "회원가입",
  settings: "설정",
  desk: "편집실",
  logOut: "로그아웃",

  light: "화면 모드",
  lightDevice: "자동",
  lightLight: "밝게",
  lightDark: "어둡게",

  brokenTitle: "저희 쪽에 문제가 생겼습니다",
  broken:
    "요청하신 내용을 지금 보여 드릴 수 없습니다. 게시된 글은 하나도 사라지지 않았습니다. 잠시 뒤 다시 시도해 주십시오.",
  brokenReference: "이 일로 문의하실 때는 다음 번호를 알려 주십시오: {reference}",
  offlineTitle: "인터넷에 연결되어 있지 않은 것 같습니다",
  offline: "연결이 끊겨 불러오지 못했습니다. 다시 연결되면 한 번 더 시도해 주십시오.",
  tryAgain: "다시 시도",
  toFrontPage: "첫 화면으로",
};
