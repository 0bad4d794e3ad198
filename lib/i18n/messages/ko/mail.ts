// Letters, and the desk's room where those are seen that were not delivered. Said on the server.
import type { mail as english } from "../en/mail.ts";

export const mail: Record<keyof typeof english, string> = {
  subject: "{about} – {site}",
  greeting: "“{handle}” 님, 안녕하십니까.",
  linkInFull: "또는 이 주소를 브라우저에 붙여 넣으십시오.",
  foot: "“{site}”에서 자동으로 보낸 메일입니다. 답장은 아무도 읽지 않습니다.",
  confirmSubject: "이메일 주소를 확인해 주십시오",
  confirm:
    "“{site}”의 “{handle}” 계정에 이 주소가 등록되었습니다. 본인이 하신 일이라면 자신의 주소임을 확인해 주십시오.",
  confirmButton: "주소 확인",
  confirmAfter:
    "이 링크는 {hours, number}시간 동안 한 번만 쓸 수 있습니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 확인 없이는 이 주소가 쓰이지 않습니다.",
  resetSubject: "새 비밀번호를 정해 주십시오",
  reset: "누군가 “{site}”에 “{handle}” 계정의 새 비밀번호를 요청했습니다. 본인이 하신 일이라면 여기에서 정하십시오.",
  resetButton: "새 비밀번호 정하기",
  resetAfter:
    "이 링크는 {minutes, number}분 동안 한 번만 쓸 수 있습니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 비밀번호는 그대로입니다.",
  passwordSubject: "비밀번호가 변경되었습니다",
  password: "“{site}”의 “{handle}” 계정 비밀번호가 변경되었습니다({time}). 본인이 하신 일이라면 괜찮습니다.",
  passwordButton: "내가 한 일이 아닙니다",
  passwordAfter: "본인이 아니라면 곧바로 새 비밀번호를 정하십시오. 그러면 침입한 사람도 모든 곳에서 로그아웃됩니다.",
  addressSubject: "이메일 주소가 변경되었습니다",
  address:
    "“{site}”의 “{handle}” 계정에 이제 다른 이메일 주소가 쓰이며({time}), 이 주소로는 더 보내지 않습니다. 본인이 하신 일이라면 괜찮습니다.",
  addressAfter: "본인이 아니라면 곧바로 “{site}” 운영진에게 알리십시오. 계정을 되찾아 드릴 수 있습니다.",

  factorAddedSubject: "두 번째 단계가 추가되었습니다",
  factorAdded:
    "“{site}”의 “{handle}” 계정에 로그인 두 번째 단계(앱 또는 패스키)가 추가되었습니다({time}). 본인이 하신 일이라면 괜찮습니다.",
  factorRemovedSubject: "두 번째 단계가 삭제되었습니다",
  factorRemoved:
    "“{site}”의 “{handle}” 계정에서 로그인 두 번째 단계(앱 또는 패스키)가 삭제되었습니다({time}). 본인이 하신 일이라면 괜찮습니다.",
  codesMadeSubject: "새 복구 코드가 만들어졌습니다",
  codesMade:
    "“{site}”의 “{handle}” 계정에 새 복구 코드가 만들어졌으며({time}), 이전 코드는 더 이상 쓸 수 없습니다. 본인이 하신 일이라면 괜찮습니다.",
  codeUsedSubject: "복구 코드가 사용되었습니다",
  codeUsed: "누군가 복구 코드로 “{site}”의 “{handle}” 계정에 로그인했습니다({time}). 본인이 하신 일이라면 괜찮습니다.",
  factorAfter:
    "본인이 아니라면 곧바로 새 비밀번호를 정한 다음, 설정에서 본인 것이 아닌 앱과 패스키를 모두 삭제하십시오. 더 이상 로그인할 수 없다면 “{site}” 운영진에게 알리십시오. 계정을 되찾아 드릴 수 있습니다.",
  closedSubject: "계정이 닫혔습니다",
  closed:
    "“{site}”의 “{handle}” 계정이 닫혔으며, {time} 이후에 완전히 삭제됩니다. 본인이 뜻하신 일이라면 아무것도 하지 않으셔도 됩니다.",
  closedButton: "계정 유지하기",
  closedAfter:
    "본인이 아니라면 누군가 비밀번호를 알고 있습니다. 그 전에 로그인해 계정을 유지하고 곧바로 새 비밀번호를 정하십시오.",
  linkedSubject: "계정에 들어오는 방법이 하나 더 생겼습니다",
  linked:
    "“{site}”의 “{handle}” 계정을 이제 다른 사이트의 계정으로도 열 수 있습니다({time}). 본인이 하신 일이라면 괜찮습니다.",
  linkedButton: "확인하기",
  linkedAfter: "본인이 아니라면 곧바로 연결을 끊고 새 비밀번호를 정하십시오.",
  title: "메일",
  about: "아직 전달하지 못한 메일과 그 까닭입니다. 메일마다 일곱 시간 반 동안 여섯 번 보내 봅니다.",
  aboutFiles:
    "이 사이트에는 메일 서버(SMTP_URL)가 지정되지 않아 아무것도 나가지 않습니다. 읽고 전해 주실 수 있도록 메일을 여기에 30일 동안 보관합니다.",
  none: "기다리는 메일이 없습니다.",
  waiting: "대기 중",
  failed: "전달되지 않음",
  sentCount: "지난 하루 동안 보낸 메일: {count, number}",
  to: "받는 사람 <address></address>",
  written: "작성 <time></time>",
  tries: "시도: {count, number}",
  next: "다음 시도 <time></time>",
  reason: "까닭: {reason}",
  endUnanswered: "본문을 두 번 보냈으나 답이 오지 않았습니다. 도착했을 수도 있습니다.",
  endTries: "보내는 동안 작업 프로세스가 거듭 멈추었습니다.",
  sendAgain: "다시 보내기",
  sendAgainTo: "다시 보내기: {address}",
  doneAgain: "메일을 지금 보냅니다. 다시 실패하면 까닭과 함께 여기에 나옵니다.",
  files: "메일 목록",
  noFiles: "아직 쓴 메일이 없습니다.",
  kindConfirmAddress: "주소 확인",
  kindResetPassword: "새 비밀번호",
  kindPasswordChanged: "비밀번호 변경",
  kindAddressChanged: "주소 변경",
  kindFactorsChanged: "두 번째 단계 변경",
  kindAccountClosed: "계정 닫음",
  kindIdentityLinked: "연결된 계정",
  kindOther: "메일",
};
