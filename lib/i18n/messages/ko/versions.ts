// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "{version, number}판에 대해 쓴 댓글",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "바로잡습니다",
  correction: "바로잡습니다 (<time></time>):",
  // Behind the time of the last update: a link.
  whatChanged: "바뀐 내용",

  // The page of a difference.
  since: "{version, number}판 이후 바뀐 내용",
  pageTitle: "‘{title}’의 {version, number}판 이후 바뀐 내용",
  versionsOf: "‘{title}’의 판",
  description: "‘{title}’의 글이 게재된 뒤 어떻게 바뀌었는지 보여 줍니다.",
  toArticle: "지금의 기사",
  howToRead: "<del>가운데 줄</del>은 빠진 말, <ins>밑줄</ins>은 새로 들어간 말입니다.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "빠진 말:",
  spokenAdded: "들어간 말:",
  spokenEnd: "변경 끝.",
  same: "바뀌지 않은 문단 {count, number}개",
  sameWords: "글은 그대로입니다. 사진이나 링크, 꾸밈이 바뀌었습니다.",
  leadChanged: "기사 위의 사진이나 그 설명이 바뀌었습니다.",
  isNewest: "가장 새로운 판입니다. 그 뒤로 바뀐 것이 없습니다.",
  neverChanged: "게재된 그대로입니다. 판이 하나뿐입니다.",
  versions: "판",
  version: "{version, number}판",
  newest: "지금의 글",

  // At the desk.
  field: "정정 (독자에게 보임)",
  fieldHint:
    "누군가 이미 읽었을지 모르는 잘못을 바로잡을 때 씁니다. 날짜와 함께 기사 끝, 피드, 인쇄물에 실립니다. 최대 {limit, number}자이며, 비워 두면 아무것도 알리지 않습니다.",
  of: "{date} 정정",
  mend: "정정 저장",
  mendOf: "{date} 정정 저장",
  remove: "삭제",
  removeOf: "{date} 정정 삭제",
  removed: "<time></time> 삭제됨",
  doneMended: "정정을 저장했습니다. 이제 독자에게 보입니다.",
  doneTakenBack: "정정을 삭제했습니다.",
};
