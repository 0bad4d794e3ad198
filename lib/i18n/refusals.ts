// What a person reads when something is declined: one sentence by code, or by code and field where that helps more.
import type { Refusal, RefusalCode } from "../errors.ts";

const BY_CODE: Record<RefusalCode, string> = {
  "signed-out": "Please log in first. What you typed is still here.",
  "not-allowed": "Your account may not do this.",
  "not-found": "This is no longer there. It may have been removed or moved.",
  missing: "Please fill this in.",
  "too-long": "This is too long. Please shorten it.",
  "too-short": "This is too short.",
  malformed: "This cannot be used as it is written.",
  taken: "This is already in use.",
  "wrong-credentials": "The name or the password is wrong.",
  "too-many": "Too many tries. Please wait {seconds} seconds; what you typed is still here.",
  "too-deep": "This conversation is nested as deep as it can be. Please reply to a comment further up.",
  closed: "This discussion is closed. Nothing more can be added to it.",
  conflict: "Someone else changed this since you opened it. Nothing was overwritten; what you typed is still here.",
  busy: "We are very busy just now. What you typed is still here: please try again in a few seconds.",
  "not-an-image": "This is not a picture that we can use. Please send a JPEG, PNG or WebP file.",
  "too-large": "This file is too large.",
  expired: "This link has expired or was used already.",
};

/** With the numbers that the refusal tells. */
const WITH_LIMIT: Partial<Record<RefusalCode, string>> = {
  "too-long": "Please shorten this to at most {limit} characters.",
  "too-short": "Please use at least {limit} characters.",
  "too-large": "This file is larger than {limit}.",
};

const BY_FIELD: Record<string, string> = {
  "missing login": "Please enter your email or username.",
  "missing password": "Please enter a password.",
  "missing handle": "Please choose a username.",
  "missing email": "Please enter your email address.",
  "missing current": "Please enter the password you have now.",
  "missing body": "There is nothing here yet. Please write something first.",
  "missing title": "Please give it a title.",
  "malformed handle":
    "A username has 3 to 30 letters, digits, hyphens or underscores, without spaces, in one alphabet at a time.",
  "too-short handle": "A username has at least {limit} letters.",
  "too-long handle": "A username has at most {limit} letters.",
  "taken handle": "This username is taken. Please choose another.",
  "malformed email": "This does not look like an email address. It should read like name@example.org.",
  "taken email": "That address cannot be used here. If it is yours, log in instead.",
  "malformed password":
    "This password is easy to guess. Please take another one, for instance four words that do not belong together.",
  "wrong-credentials current": "This is not the password you have now.",
  "taken slug": "Another article has or had this address. Please choose another one.",
  "malformed slug": "An address needs at least one letter from a to z or a digit.",
  "too-many topics": "An article has at most {limit} topics.",
  "too-long topics": "A topic has at most {limit} characters. Put commas between topics.",
  "malformed authorId": "This account cannot sign articles. Please choose another author.",
  "missing picture": "Please choose a picture first.",
  "not-found picture": "This picture was removed. Please choose another one.",
  "too-large picture":
    "This picture is too large: it may have 5 MB and 25 megapixels, and be ten times as long as it is wide.",
  "too-many picture":
    "You have added {limit} pictures within a day, and that is the limit. Please wait until tomorrow.",
  "busy picture": "There is no room for this picture just now. What you typed is still here: please try again later.",
  "conflict picture": "An article shows this picture. Take it out of the article first.",
  "missing leadAlt": "Please say in the alt text what the lead image shows.",
  "malformed origin":
    "This was not sent from our own pages, so nothing was done. Please open the page anew and try again.",
  "malformed form": "The form held something that we did not ask for, so nothing was done. Please open the page anew.",
  "malformed characters": "The text holds characters that cannot be stored. Please remove them and try again.",
};

const fill = (sentence: string, detail: Refusal["detail"]) =>
  sentence.replace(/\{(\w+)\}/g, (blank, name) => (detail[name] ?? blank).toLocaleString("en"));

/** The sentence for a refusal, in plain words, with its blanks filled. */
export function sentence(refusal: Pick<Refusal, "code" | "field" | "detail">): string {
  const { code, field, detail } = refusal;
  const withLimit = "limit" in detail ? WITH_LIMIT[code] : undefined;
  return fill(BY_FIELD[`${code} ${field}`] ?? withLimit ?? BY_CODE[code], detail);
}

/** For a person whose account may read but not write. */
export const SUSPENDED = "Your account is suspended: you can read, but you cannot write here.";

/** For a fault of ours. `requestId` finds it in the log. */
export const brokenSentence = (requestId: string) =>
  `Something went wrong on our side. What you typed is still here: please try again in a moment. (Reference ${requestId})`;
