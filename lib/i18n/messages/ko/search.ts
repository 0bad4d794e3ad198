// Search. Said on the server.
import type { search as english } from "../en/search.ts";

export const search: Record<keyof typeof english, string> = {
  title: "검색",
  titleFor: "검색: {query}",
  description: "모든 기사와 댓글을 검색합니다.",
  label: "기사와 댓글 검색",
  button: "검색",

  hits: "검색 결과 {count, number}건",
  hitsOrMore: "검색 결과 {count, number}건 이상",
  pageOf: "{pages, number}쪽 중 {page, number}쪽",
  pages: "페이지",
  previousPage: "이전 페이지",
  nextPage: "다음 페이지",

  articleBy: "<author>{name}</author> 님의 기사",
  commentBy: "<author>{name}</author> 님의 댓글",
  commentByFormer: "탈퇴한 독자의 댓글",
  commentByOn: "‘<article>{title}</article>’에 단 <author>{name}</author> 님의 댓글",
  commentByFormerOn: "‘<article>{title}</article>’에 단 탈퇴한 독자의 댓글",
  commentOn: "‘<article>{title}</article>’에 단 댓글",

  howTitle: "검색하는 법",
  // PostgreSQL knows no Korean grammar: a word with a particle is another word.
  how: "모든 기사와 모든 댓글에서 찾습니다. 낱말은 적힌 그대로 찾으므로, ‘항구’로는 조사가 붙은 ‘항구에서’를 찾지 못합니다.",
  howBoth: "<code>항구 등대</code>: 두 낱말이 다 있는 글",
  howPhrase: '<code>"항구 등대"</code>: 두 낱말이 나란히 있는 글',
  // The word between the two is “or” in every language.
  howEither: "<code>항구 or 항구에서</code>: 둘 가운데 하나라도 있는 글",
  howWithout: "<code>항구 -등대</code>: 뒤 낱말이 있는 글을 뺀 나머지",

  nothing: "‘<query>{words}</query>’에 대한 검색 결과가 없습니다.",
  unsearchable:
    "‘<query>{words}</query>’에는 찾을 수 있는 낱말이 없습니다. 기호나 뺄 낱말만으로는 아무것도 찾을 수 없습니다.",
  nothingWhy: "낱말 수를 줄이거나 비슷한 다른 낱말로 찾아보십시오. 방금 올라온 글은 몇 초 뒤부터 검색됩니다.",
  noSuchPage: "검색 결과에 {page, number}쪽은 없습니다. <first>첫 쪽으로</first>",
  shortened: "처음 {max, number}자로만 검색했습니다.",
  tooMany: "이 인터넷 주소에서 검색을 너무 많이 했습니다. {seconds, number}초 뒤에 다시 검색해 주십시오.",
};
