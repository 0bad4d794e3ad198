// How every action and endpoint of the table is called, so that it does something for whoever may.
import { newId } from "#lib/ids.ts";
import { aPicture, settingsForm, type Things } from "./scene.ts";

type Fields = Record<string, string | Blob>;
export type Call = { name: string; fields: (things: Things) => Promise<Fields> | Fields };

const picture = async () => ({ picture: new Blob([new Uint8Array(await aPicture())], { type: "image/png" }) });
const person = () => ({ handle: `walk${newId()}`.slice(0, 20), email: `${newId()}@example.org` });
const password = "four quiet herons at dusk";

/** What no passkey has signed, in the shape in which browsers send it. */
const nothingSigned = (response: Record<string, string>) =>
  JSON.stringify({ id: "AAAA", rawId: "AAAA", type: "public-key", response: { clientDataJSON: "AAAA", ...response } });
const signed = () => ({ passkey: nothingSigned({ authenticatorData: "AAAA", signature: "AAAA" }) });

/** The fields of each action, by its name. */
export const ACTIONS: Record<string, Call["fields"]> = {
  logIn: () => ({ login: "walker-author", password: "not the right one" }),
  logOut: () => ({}),
  register: () => ({ ...person(), password }),
  makeFirstAdmin: () => ({ ...person(), password, key: "guessed" }),
  changeProfile: () => ({ displayName: "", bio: `Walks ${newId()}` }),
  changePassword: () => ({ current: "not the right one", password: "five loud gulls at dawn" }),
  endSession: ({ session = "" }) => ({ sessionId: session }),
  endOtherSessions: () => ({}),
  confirmAddress: () => ({ key: "guessed" }),
  sendConfirmation: () => ({}),
  changeEmail: () => ({ email: `${newId()}@example.org`, current: password }),
  keepEmail: () => ({}),
  askForReset: () => ({ email: `${newId()}@example.org` }),
  resetPassword: () => ({ key: "guessed", password: "five loud gulls at dawn" }),
  passSecondStep: () => ({ code: "123456" }),
  logInWithPasskey: signed,
  proveByPassword: () => ({ password }),
  proveByPasskey: signed,
  addAuthenticator: () => ({ code: "123456" }),
  removeAuthenticator: () => ({}),
  addPasskey: () => ({ name: "A key", passkey: nothingSigned({ attestationObject: "AAAA" }) }),
  removePasskey: ({ passkey = "" }) => ({ passkeyId: passkey }),
  renewCodes: () => ({}),
  putPortrait: picture,
  removePortrait: () => ({}),
  registerWith: () => ({ handle: person().handle }),
  link: () => ({ current: password }),
  dismiss: () => ({}),
  unlink: ({ subject = "" }) => ({ provider: "oidc", subject }),
  turnMute: () => ({ handle: "walker-author", muted: "1" }),
  unmute: () => ({ handle: "walker-editor" }),
  closeAccount: () => ({ current: "not the right one", comments: "withdraw" }),
  keepAccount: () => ({}),
  sendAgain: ({ mail = "" }) => ({ mail }),
  postComment: ({ article = "" }) => ({
    articleId: article,
    body: `Said ${newId()}.`,
    formKey: newId().padEnd(8, "x"),
  }),
  editComment: ({ article = "", comment = "" }) => ({
    ...{ articleId: article, commentId: comment, revision: "1" },
    body: "Quite other words.",
  }),
  withdrawComment: ({ article = "", comment = "" }) => ({ articleId: article, commentId: comment }),
  restoreComment: ({ article = "", withdrawn = "" }) => ({ articleId: article, commentId: withdrawn }),
  joinComment: ({ article = "", lower = "" }) => ({ articleId: article, commentId: lower }),
  discardDraft: ({ draft = "" }) => ({ draft }),
  recallDraft: ({ discarded = "" }) => ({ draft: discarded }),
  saveArticle: ({ article = "" }) => ({ articleId: article, revision: "2", title: "Changed", body: "Changed." }),
  restore: ({ article = "" }) => ({ articleId: article, revision: "2", number: "1" }),
  mendCorrection: ({ article = "" }) => ({
    articleId: article,
    revision: "2",
    was: "It was wrong.",
    text: "It was so.",
  }),
  removeCorrection: ({ article = "" }) => ({ articleId: article, revision: "2", was: "It was wrong." }),
  addPicture: picture,
  removePicture: ({ picture = "" }) => ({ id: picture }),
  saveSettings: settingsForm,
};

/** The bodies of what scripts send, by method and address. */
export const ENDPOINTS: Record<string, (things: Things) => unknown> = {
  "POST /api/v1/comments": ({ article }) => ({ articleId: article, body: `Sent ${newId()}.` }),
  "POST /api/v1/continuations": ({ article, comment }) => ({
    articleId: article,
    commentId: comment,
    body: "And more.",
  }),
  "POST /api/v1/drafts": ({ article }) => ({
    ...{ articleId: article, formKey: newId().padEnd(8, "x"), deviceId: "walking-device" },
    ...{ subject: "", body: "Begun.", typedAt: Date.now() },
  }),
  "POST /api/v1/held-comments": ({ article }) => ({ articleId: article, body: `Held ${newId()}.` }),
  "POST /api/v1/passkeys/challenge": () => ({}),
  "POST /api/v1/passkeys/new": () => ({}),
  "POST /api/v1/own-data": () => ({}),
  "POST /api/v1/waiting/away": ({ article, waiting }) => ({ articleId: article, waiting }),
  "POST /api/v1/waiting/back": ({ article, waiting }) => ({ articleId: article, waiting }),
  "POST /api/v1/recommendations": ({ article, comment }) => ({ articleId: article, commentId: comment, on: true }),
  "POST /api/v1/visits": ({ article }) => ({ articleId: article, since: 1_000, at: 2_000 }),
  "POST /api/light": () => ({ light: "dark", next: "/" }),
};
