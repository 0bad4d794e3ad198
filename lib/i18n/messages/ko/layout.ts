// What surrounds every page and is said on the server: header, footer, missing and broken pages.
import type { layout as english } from "../en/layout.ts";

export const layout: Record<keyof typeof english, string> = {
  skip: "본문으로 바로 가기",
  search: "검색",
  rss: "RSS",
  jsonFeed: "JSON 피드",
  toTop: "맨 위로",

  missingMetaTitle: "찾을 수 없음",
  missingTitle: "이 주소에는 페이지가 없습니다",
  missing: "내려진 글이거나 주소가 잘못되었을 수 있습니다. 검색해 보거나 <home>첫 화면</home>으로 가십시오.",

  brokenMetaTitle: "문제가 생겼습니다",
};
