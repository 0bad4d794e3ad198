// Fields and forms of any kind. Said in the browser on every page.
export const form = {
  // Above the sentence that tells what was refused.
  problem: "There is a problem",
  // The button beside a password. Eyes see only what stands outside <hidden>, and the button is as wide as the longer of the two.
  showPassword: "Show<hidden> password</hidden>",
  hidePassword: "Hide<hidden> password</hidden>",
} as const;
