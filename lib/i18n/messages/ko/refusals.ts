// What a person reads when something is declined, by code ("too-long": tooLong), by code and number (tooLongLimit), or by code and field
// (missingBody). Said on the server.
import type { refusals as english } from "../en/refusals.ts";

export const refusals: Record<keyof typeof english, string> = {
  notAllowedAddress: "먼저 이메일 주소를 확인해 주십시오. 링크를 보내 드렸으며, 설정에서 다시 받을 수 있습니다.",
  tooManyWaiting:
    "이메일 주소 확인을 기다리는 댓글이 {limit, number}개입니다. 먼저 주소를 확인해 주십시오. 쓰신 내용은 그대로 있습니다.",

  signedOut: "먼저 로그인해 주십시오. 입력하신 내용은 그대로 있습니다.",
  notAllowed: "이 계정으로는 할 수 없는 일입니다.",
  notFound: "더는 이곳에 없습니다. 삭제되었거나 옮겨졌을 수 있습니다.",
  missing: "이 칸을 채워 주십시오.",
  tooLong: "너무 깁니다. 줄여 주십시오.",
  tooLongLimit: "{limit, number}자 이하로 줄여 주십시오.",
  tooShort: "너무 짧습니다.",
  tooShortLimit: "{limit, number}자 이상 써 주십시오.",
  malformed: "적힌 그대로는 쓸 수 없습니다.",
  taken: "이미 쓰이고 있습니다.",
  wrongCredentials: "이름 또는 비밀번호가 맞지 않습니다.",
  tooMany: "시도가 너무 잦습니다. 잠시 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManySeconds: "시도가 너무 잦습니다. {seconds, number}초만 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManyMinutes: "시도가 너무 잦습니다. {minutes, number}분만 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManyHours: "시도가 너무 잦습니다. {hours, number}시간만 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManyPace: "짧은 시간에 많이 쓰셨습니다. {minutes, number}분만 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManyDay:
    "새 계정은 첫날에 더 쓸 수 없습니다. {hours, number}시간만 기다려 주십시오. 입력하신 내용은 그대로 있습니다.",
  tooManyEcho: "방금 같은 글이 여러 번 올라왔습니다. 자신의 말로 써 주십시오. 입력하신 내용은 그대로 있습니다.",
  malformedLinks:
    "링크가 너무 많습니다. 이 계정으로는 댓글 하나에 링크를 {limit, number}개까지 넣을 수 있습니다. 입력하신 내용은 그대로 있습니다.",
  tooDeep: "이 대화에는 더 깊이 답글을 달 수 없습니다. 더 위에 있는 댓글에 답글을 달아 주십시오.",
  closed: "마감된 토론이라 더 쓸 수 없습니다.",
  conflict: "페이지를 여신 뒤에 다른 사람이 내용을 바꾸었습니다. 덮어쓴 것은 없으며, 입력하신 내용도 그대로 있습니다.",
  busy: "지금은 접속이 매우 많습니다. 입력하신 내용은 그대로 있으니 몇 초 뒤 다시 시도해 주십시오.",
  notAnImage: "쓸 수 없는 이미지입니다. JPEG, PNG 또는 WebP 파일을 보내 주십시오.",
  tooLarge: "파일이 너무 큽니다.",
  expired: "만료되었거나 이미 사용한 링크입니다.",

  unfinished: "글이 끝나기 전에 멈춘 것 같습니다.",
  unfinishedEnd: "글이 끝나기 전에 멈춘 것 같습니다: “{end}”",
  missingLogin: "이메일 또는 사용자 이름을 입력해 주십시오.",
  missingPassword: "비밀번호를 입력해 주십시오.",
  missingHandle: "사용자 이름을 정해 주십시오.",
  missingEmail: "이메일 주소를 입력해 주십시오.",
  missingCurrent: "현재 비밀번호를 입력해 주십시오.",
  missingBody: "아직 내용이 없습니다. 먼저 글을 써 주십시오.",
  missingTitle: "제목을 붙여 주십시오.",
  malformedHandle:
    "사용자 이름은 글자, 숫자, 하이픈, 밑줄로 3~30자입니다. 띄어쓰기를 하거나 라틴 문자와 키릴 문자처럼 비슷하게 생긴 문자를 섞을 수는 없습니다.",
  tooShortHandle: "사용자 이름은 {limit, number}자 이상이어야 합니다.",
  tooLongHandle: "사용자 이름은 {limit, number}자 이하여야 합니다.",
  takenHandle: "이미 쓰이고 있는 사용자 이름입니다. 다른 이름을 골라 주십시오.",
  malformedEmail: "이메일 주소가 아닌 것 같습니다. name@example.org 같은 꼴이어야 합니다.",
  takenEmail: "여기에 쓸 수 없는 주소입니다. 본인의 주소라면 로그인해 주십시오.",
  takenDisplayName: "다른 분이 쓰고 있는 이름입니다. 다른 이름을 골라 주십시오.",
  malformedPassword:
    "알아맞히기 쉬운 비밀번호입니다. 서로 관계없는 낱말 네 개를 잇는 식으로 다른 비밀번호를 정해 주십시오.",
  wrongCredentialsCurrent: "현재 비밀번호가 아닙니다.",
  wrongCredentialsCode: "코드가 맞지 않거나 이미 사용한 코드입니다.",
  missingCode: "코드를 입력해 주십시오.",
  expiredCode: "10분이 지났습니다. 다시 로그인해 주십시오.",
  wrongCredentialsPassword: "비밀번호가 맞지 않습니다.",
  wrongCredentialsPasskey: "맞지 않는 패스키입니다.",
  expiredPasskey: "시간이 너무 오래 걸렸습니다. 다시 시도해 주십시오.",
  takenPasskey: "이미 설정된 패스키입니다.",
  tooManyPasskey: "한 계정에 둘 수 있는 패스키는 {limit, number}개까지입니다. 먼저 하나를 제거해 주십시오.",
  missingName: "이름을 붙여 주십시오.",
  takenSlug: "다른 기사가 쓰고 있거나 쓴 적이 있는 주소입니다. 다른 주소를 골라 주십시오.",
  malformedSlug: "주소에는 a부터 z까지의 글자나 숫자가 하나 이상 있어야 합니다.",
  tooManyTopics: "주제는 기사마다 {limit, number}개까지 붙일 수 있습니다.",
  tooLongTopics: "주제는 {limit, number}자 이하여야 합니다. 주제 사이에는 쉼표를 넣어 주십시오.",
  malformedAuthorId: "기사에 이름을 올릴 수 없는 계정입니다. 다른 필자를 골라 주십시오.",
  missingPicture: "먼저 이미지를 골라 주십시오.",
  notFoundPicture: "삭제된 이미지입니다. 다른 이미지를 골라 주십시오.",
  tooLargeForm: "한 번에 보낼 수 있는 크기({limit, number}MB)를 넘었습니다. 뒤로 가면 입력하신 내용이 그대로 있습니다.",
  tooLargePicture:
    "이미지가 너무 큽니다. 5MB, 2500만 화소 이하여야 하고, 긴 변이 짧은 변의 열 배를 넘지 않아야 합니다.",
  tooManyPicture: "하루에 추가할 수 있는 이미지 {limit, number}개를 모두 추가했습니다. 내일까지 기다려 주십시오.",
  busyPicture: "지금은 이 이미지를 저장할 자리가 없습니다. 입력하신 내용은 그대로 있으니 나중에 다시 시도해 주십시오.",
  conflictFormKey:
    "이 양식으로 이미 다른 내용의 댓글을 올리셨습니다. 지금 쓰신 내용은 그대로 있으니 한 번 더 보내시면 새 댓글로 올라갑니다.",
  conflictRevision:
    "수정을 시작하신 뒤에 댓글이 바뀌었습니다. 덮어쓴 것은 없으며 쓰신 글은 그대로 있습니다. 지금 댓글을 확인하시고, 쓰신 글로 바꾸려면 한 번 더 저장해 주십시오.",
  conflictPicture: "기사에 쓰이고 있는 이미지입니다. 먼저 기사에서 빼 주십시오.",
  missingLeadAlt: "대표 이미지에 무엇이 보이는지 대체 텍스트에 적어 주십시오.",
  conflictContinuation: "그 사이 다른 사람이 댓글에 답했습니다. 쓰신 글은 그대로 있으니 답글로 등록해 주십시오.",
  expiredContinuation: "댓글을 쓴 지 한 시간이 넘었습니다. 쓰신 글은 그대로 있으니 답글로 등록해 주십시오.",
  tooManyContinuation: "댓글에 더 이어 쓸 수 없습니다. 쓰신 글은 그대로 있으니 답글로 등록해 주십시오.",
  expiredUndo: "1분이 지나 댓글은 철회된 상태로 남습니다. 새로 쓰실 수 있습니다.",
  conflictJoining: "두 댓글을 합칠 수 없습니다. 하나가 바뀌었거나 그 사이에 다른 사람이 답했습니다.",
  malformedOrigin:
    "이 사이트의 페이지에서 보낸 것이 아니어서 아무것도 처리하지 않았습니다. 페이지를 새로 열고 다시 시도해 주십시오.",
  malformedForm: "요청하지 않은 값이 들어 있어 아무것도 처리하지 않았습니다. 페이지를 새로 열어 주십시오.",
  malformedCharacters: "저장할 수 없는 문자가 들어 있습니다. 그 문자를 지우고 다시 시도해 주십시오.",

  // For a person whose account may read but not write.
  suspended: "계정이 정지되어 읽을 수는 있지만 쓸 수는 없습니다.",
  factorDue: "맡은 역할에는 먼저 두 번째 단계가 필요합니다. 설정의 “로그인 방법”에서 설정해 주십시오.",
  // For a fault of ours; the reference finds it in the log.
  broken:
    "저희 쪽에 문제가 생겼습니다. 입력하신 내용은 그대로 있으니 잠시 뒤 다시 시도해 주십시오. (문의 번호 {requestId})",

  missingComments: "댓글을 어떻게 할지 골라 주십시오.",
  expiredFresh: "먼저 로그아웃했다가 다시 로그인하십시오. 비밀번호가 없는 계정이며 로그인한 지 10분이 넘었습니다.",
  conflictLastAdmin: "이 사이트를 돌볼 다른 관리자가 없습니다. 먼저 다른 사람을 관리자로 지정하십시오.",
  tooManyMutes: "최대 {limit, number}명까지 숨길 수 있습니다.",
  conflictLastWay: "이 계정에 들어오는 유일한 방법입니다. 먼저 다른 방법을 연결하십시오.",
  takenIdentity: "이미 이곳의 다른 계정에 연결되어 있습니다. 먼저 그 계정에서 연결을 끊으십시오.",
  expiredArrival: "시간이 너무 지났거나 이미 끝났습니다. 처음부터 다시 하십시오.",

  // For a person who has closed his account.
  closing: "계정이 닫혀 있습니다. 읽을 수 있으며, 설정에서 계정을 유지할 수 있습니다.",
};
