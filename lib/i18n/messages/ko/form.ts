// Fields and forms of any kind. Said in the browser on every page.
import type { form as english } from "../en/form.ts";

export const form: Record<keyof typeof english, string> = {
  // Above the sentence that tells what was refused.
  problem: "문제가 있습니다",
  // The button beside a password. Eyes see only what stands outside <hidden>, and the button is as wide as the longer of the two.
  showPassword: "<hidden>비밀번호 </hidden>표시",
  hidePassword: "<hidden>비밀번호 </hidden>숨김",
};
