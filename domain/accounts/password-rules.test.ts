import { expect, test } from "vitest";
import { isEasyToGuess } from "./password-rules.ts";

test("the commonest, the repeated and one's own name are easy to guess", () => {
  const ada = { handle: "ada-lovelace", email: "ada@example.org", siteName: "The Daily Tide" };
  for (const password of ["123456789012", "PasswordPassword", "aaaaaaaaaaaaa", "abcabcabcabc", "Needforspeed"])
    expect(isEasyToGuess(password, ada), password).toBe(true);
  for (const password of ["Ada-Lovelace", "ADA@example.org", "the daily tide"])
    expect(isEasyToGuess(password, ada), password).toBe(true);
});

test("everything else is the person's own choice", () => {
  for (const password of [
    "correct horse battery staple",
    "ada-lovelace writes",
    "            x",
    "日本語の長い合言葉です。",
    "aB3$aB3$aB3$x",
  ])
    expect(isEasyToGuess(password, { handle: "ada-lovelace" }), password).toBe(false);
});
