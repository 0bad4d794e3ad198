// When a text seems to end too soon, and when the site was renewed beneath an open page.
import type { unfinished as english } from "../en/unfinished.ts";

export const unfinished: Record<keyof typeof english, string> = {
  sendAnyway: "그래도 보내기",
  goOn: "이어서 쓰기",
  renewed: "글을 쓰시는 동안 사이트가 새로워졌습니다. 쓰신 글은 빠짐없이 여기 있으니 한 번만 더 보내 주십시오.",
  renewedForm:
    "이 페이지를 여신 뒤에 사이트가 새로워져서 보내지 못했습니다. 입력하신 내용은 그대로 있으니 필요한 부분을 복사한 다음 페이지를 새로 열어 다시 보내 주십시오.",
  oldTitle: "사이트가 새로워졌습니다",
  oldText:
    "그전에 여신 페이지여서 보내신 내용을 받지 못했습니다. 입력하신 내용은 아래에 있으니 복사한 다음 뒤로 가서 다시 보내 주십시오. 비밀번호는 표시하지 않습니다.",
  oldBack: "페이지로 돌아가기",
};
