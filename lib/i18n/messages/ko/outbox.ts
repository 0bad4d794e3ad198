// Comments that wait for a connection, and pages that are read without one. Said in the browser.
import type { outbox as english } from "../en/outbox.ts";

export const outbox: Record<keyof typeof english, string> = {
  unconfirmed: "이메일 주소를 확인할 때까지 기다립니다",
  unconfirmedMeans:
    "본인에게만 보입니다. 받으신 메일의 링크를 여십시오. <settings>설정</settings>에서 다시 받을 수 있습니다.",
  unconfirmedReply: "이 댓글에 대한 답글",

  willWait: "인터넷에 연결되어 있지 않습니다. 지금 등록하시는 글은 여기서 기다렸다가 연결되는 대로 전송됩니다.",
  kept: "댓글이 여기에 보관되었으며 연결되는 대로 전송됩니다.",
  waiting: "전송 대기 중",
  waitingMeans: "연결되는 대로 저절로 전송됩니다.",
  waitingLogin: "전송하려면 <login>로그인</login>하십시오.",
  notTaken: "등록되지 않음",
  edit: "수정",
  discard: "버리기",
  tryNow: "지금 시도",
  trying: "시도하는 중…",
  discarded: "댓글을 버렸습니다.",
  undo: "되돌리기",
  inBox: "글이 입력란으로 돌아왔습니다.",
  sentElsewhere: "댓글이 등록되었습니다. <link>보기</link>",
  someoneWaits: "전송을 기다리는 댓글이 있습니다. 그 댓글을 쓴 계정으로 <login>로그인</login>하십시오.",
  seen: "인터넷에 연결되어 있지 않습니다. 이 페이지는 {moment} 당시의 모습입니다.",
  seenUnreached: "지금은 사이트에 연결할 수 없습니다. 이 페이지는 {moment} 당시의 모습입니다.",
  loadAnew: "새로 불러오기",
  offlineTitle: "인터넷에 연결되어 있지 않습니다",
  offline: "이 페이지는 이 기기에서 읽은 적이 없어 보여 드릴 사본이 없습니다. 다시 연결되면 열 수 있습니다.",
  readable: "지금 읽을 수 있는 글",
  nothingReadable: "이 기기에 보관된 페이지가 아직 없습니다.",
  seenOn: "{moment} 당시의 모습",
};
