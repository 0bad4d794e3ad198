// By which routes every limit is reached, and who is counted there. Whoever adds a limit says it here.

import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import * as limits from "#domain/limits/limits.ts";
import { newId, sha256 } from "#lib/ids.ts";
import type { Answer, Target } from "../attacks/site.ts";
import { actionBody } from "../authorisation/build.ts";
import type { Role } from "../authorisation/roles.ts";

type Headers = Record<string, string>;
/** What has been tried how often, by whom. */
export type Count = [limits.Limit, string, number];

/** What a trip needs of the site. */
export type Scene = Target & {
  /** Counted for whoever comes without an account, and for all that is written. */
  address: string;
  newcomer: { id: string };
  /** The headers of a browser at that address in which this person is logged in. */
  as(role: Role | "newcomer"): Promise<Headers>;
  /** Calls an action with the fields of the walk, and these. */
  send(name: string, role: Role | "newcomer", fields?: Record<string, string>): Promise<Answer>;
  /** Sends to an endpoint what the walk sends there, and these. */
  post(address: string, role: Role | "newcomer", fields?: Record<string, unknown>): Promise<Answer>;
};

export type Trip = {
  limit: limits.Limit;
  /** The action or address. */
  by: string;
  who(scene: Scene): string;
  /** Counts that stand already, besides the one that is tripped. */
  given?(scene: Scene): Count[];
  /** Makes one try; called twice. */
  begin(scene: Scene): Promise<() => Promise<Answer>>;
  /** How the second is refused; 429 where nothing else is said. */
  refused?: "asks for a sum" | "answers with the first" | "waits";
};

const anyone = ({ address }: Scene) => address;
const everybody = () => "all";
const idOf = (role: Exclude<Role, "nobody">) => (scene: Scene) => scene.people[role].id;
const newcomer = (scene: Scene) => scene.newcomer.id;

/** By an action, as somebody, with the walk's fields and these. */
const acting =
  (name: string, role: Role, fields: (scene: Scene) => Record<string, string> = () => ({})) =>
  async (scene: Scene) =>
  () =>
    scene.send(name, role, fields(scene));

const posting =
  (address: string, role: Role | "newcomer", fields: (scene: Scene) => Record<string, unknown> = () => ({})) =>
  async (scene: Scene) =>
  () =>
    scene.post(address, role, fields(scene));

const getting = (address: string) => async (scene: Scene) => async () =>
  scene.ask(address, { headers: await scene.as("nobody") });

/** As a browser with scripts does, which is asked for a sum. */
const WITH_SCRIPTS = { scripts: "1" };
const troubled = ({ address }: Scene): Count[] => [[limits.EASY_SIGN_UPS, address, limits.EASY_SIGN_UPS.limit]];

/** The challenge that an answer of the register form brings. */
const challengeIn = ({ text }: Answer): string => {
  const [, challenge] = /"challenge":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  if (!challenge) throw new Error(`No challenge in ${text.slice(0, 300)}`);
  return JSON.parse(challenge);
};

async function solved(scene: Scene): Promise<string> {
  const challenge = JSON.parse(challengeIn(await scene.send("register", "nobody", WITH_SCRIPTS)));
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

/** After the password was right; the answer's cookie says who waits. */
const withPending = async (scene: Scene) => {
  const entered = await scene.send("logIn", "nobody", { password: "four quiet herons at dusk" });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return async () =>
    scene.act("passSecondStep", actionBody({ code: "123456" }), { ...(await scene.as("nobody")), cookie });
};

const WORDS = "Somebody has a great deal to say about this and says the very same thing again and again, everywhere.";
const COMMENTS = "/api/v1/comments";
const VOTES = "/api/v1/recommendations";
const { SIGN_IN_BY_ADDRESS } = limits;

export const TRIPS: Trip[] = [
  { limit: limits.SIGN_IN_BY_MINUTE, by: "logIn", who: anyone, begin: acting("logIn", "nobody") },
  { limit: SIGN_IN_BY_ADDRESS, by: "logIn", who: anyone, begin: acting("logIn", "nobody") },
  {
    ...{ limit: limits.SIGN_IN_BY_ACCOUNT, by: "logIn", who: idOf("author") },
    // An address's first try goes through.
    given: ({ address }) => [[SIGN_IN_BY_ADDRESS, address, 2]],
    begin: acting("logIn", "nobody"),
  },
  ...[limits.SIGN_UP_BY_HOUR, limits.SIGN_UP_BY_DAY].flatMap((limit) => [
    { limit, by: "register", who: anyone, begin: acting("register", "nobody") },
    { limit, by: "makeFirstAdmin", who: anyone, begin: acting("makeFirstAdmin", "nobody") },
  ]),
  ...[limits.EASY_SIGN_UPS, limits.EASY_SIGN_UPS_DAY, limits.EASY_SIGN_UPS_SITE].map((limit) => ({
    ...{ limit, by: "register", who: limit === limits.EASY_SIGN_UPS_SITE ? everybody : anyone },
    begin: acting("register", "nobody", () => WITH_SCRIPTS),
    refused: "asks for a sum" as const,
  })),
  {
    ...{ limit: limits.PROOF_ONCE, by: "register", who: () => "", given: troubled, refused: "asks for a sum" },
    begin: async (scene) => {
      const proof = await solved(scene);
      return () => scene.send("register", "nobody", { ...WITH_SCRIPTS, proof });
    },
  },
  {
    ...{ limit: limits.FORM_ONCE, by: "register", who: () => "", given: troubled, refused: "waits" },
    begin: async (scene) => {
      const { makeStamp } = await import("#web/sign-up/stamp.ts");
      const stamp = makeStamp(new Date(Date.now() - 60_000));
      return () => scene.send("register", "nobody", { stamp });
    },
  },
  ...["changePassword", "proveByPassword", "changeEmail", "closeAccount", "link"].map((by) => ({
    ...{ limit: limits.CHANGE_PASSWORD, by, who: idOf("reader") },
    begin: acting(by, "reader", () => ({ [by === "proveByPassword" ? "password" : "current"]: "not the right one" })),
  })),
  ...[limits.CONFIRM_MAIL_PAUSE, limits.CONFIRM_MAIL_BY_HOUR].flatMap((limit): Trip[] => [
    {
      ...{ limit, by: "sendConfirmation", who: ({ people }) => people.unconfirmed.email ?? "" },
      begin: acting("sendConfirmation", "unconfirmed"),
    },
    {
      ...{ limit, by: "changeEmail", who: () => "new-address@example.org" },
      begin: acting("changeEmail", "reader", () => ({ email: "new-address@example.org" })),
    },
  ]),
  ...[limits.RESET_MAIL_PAUSE, limits.RESET_MAIL_BY_HOUR].map((limit) => ({
    ...{ limit, by: "askForReset", who: () => "forgetful@example.org" },
    begin: acting("askForReset", "nobody", () => ({ email: "forgetful@example.org" })),
  })),
  { limit: limits.MAIL_BY_SENDER, by: "askForReset", who: anyone, begin: acting("askForReset", "nobody") },
  { limit: limits.MAIL_BY_SENDER, by: "changeEmail", who: anyone, begin: acting("changeEmail", "reader") },
  { limit: limits.MAIL_BY_SITE, by: "askForReset", who: everybody, begin: acting("askForReset", "nobody") },
  {
    ...{ limit: limits.HOLD_COMMENT, by: "POST held-comments", who: anyone },
    begin: posting("/api/v1/held-comments", "nobody"),
  },
  {
    ...{ limit: limits.SAVE_DRAFT, by: "POST drafts", who: idOf("reader") },
    begin: posting("/api/v1/drafts", "reader"),
  },
  {
    ...{ limit: limits.POLICY_REPORTS, by: "POST policy-reports", who: anyone },
    begin: posting("/api/policy-reports", "nobody", () => ({ "csp-report": {} })),
  },
  { limit: limits.SECOND_STEP, by: "passSecondStep", who: idOf("author"), begin: withPending },
  { limit: limits.APP_CODES_BY_DAY, by: "passSecondStep", who: idOf("author"), begin: withPending },
  {
    ...{ limit: limits.ASK_PASSKEY, by: "POST challenge", who: anyone },
    begin: posting("/api/v1/passkeys/challenge", "nobody"),
  },
  {
    ...{ limit: limits.ASK_PASSKEY, by: "POST new", who: idOf("reader") },
    begin: posting("/api/v1/passkeys/new", "reader"),
  },
  {
    ...{ limit: limits.DOWNLOAD_OWN_DATA, by: "POST own-data", who: idOf("reader") },
    begin: posting("/api/v1/own-data", "reader"),
  },
  { limit: limits.MUTE_READER, by: "turnMute", who: idOf("reader"), begin: acting("turnMute", "reader") },
  { limit: limits.MUTE_READER, by: "unmute", who: idOf("reader"), begin: acting("unmute", "reader") },
  { limit: limits.PUT_PORTRAIT, by: "putPortrait", who: idOf("reader"), begin: acting("putPortrait", "reader") },
  ...["arrived", "oidc"].map((by) => ({
    ...{ limit: limits.SIGN_IN_WITH, by, who: anyone, begin: getting(`/api/sign-in-with/${by}`) },
  })),
  ...[limits.WRITES_AT_ONCE, limits.WRITES].flatMap((limit) => [
    { limit, by: "an endpoint", who: anyone, begin: posting(VOTES, "reader") },
    {
      limit,
      by: "an endpoint, as a guest",
      who: anyone,
      begin: posting("/api/v1/held-comments", "nobody"),
    },
    { limit, by: "an action", who: anyone, begin: acting("keepEmail", "reader") },
    { limit, by: "an action, as a guest", who: anyone, begin: acting("confirmAddress", "nobody") },
  ]),
  { limit: limits.NEWCOMER_PACE, by: "POST comments", who: newcomer, begin: posting(COMMENTS, "newcomer") },
  { limit: limits.NEWCOMER_DAY, by: "POST comments", who: newcomer, begin: posting(COMMENTS, "newcomer") },
  {
    ...{ limit: limits.NEWCOMER_THREAD, by: "POST comments", who: (s) => `${s.newcomer.id}:${s.things.article}` },
    begin: posting(COMMENTS, "newcomer"),
  },
  ...[limits.COMMENT_PACE, limits.COMMENT_HOUR].flatMap((limit) => [
    { limit, by: "POST comments", who: idOf("reader"), begin: posting(COMMENTS, "reader") },
    { limit, by: "postComment", who: idOf("reader"), begin: acting("postComment", "reader") },
    {
      ...{ limit, by: "POST continuations", who: idOf("author") },
      begin: posting("/api/v1/continuations", "author", () => ({ body: `And ${newId()}.` })),
    },
  ]),
  { limit: limits.EDIT_COMMENT, by: "editComment", who: idOf("author"), begin: acting("editComment", "author") },
  {
    ...{ limit: limits.WITHDRAW_COMMENT, by: "withdrawComment", who: idOf("author") },
    begin: acting("withdrawComment", "author"),
  },
  {
    ...{ limit: limits.SAID_BEFORE, by: "POST comments", who: () => "", refused: "answers with the first" },
    begin: posting(COMMENTS, "reader", () => ({ body: "Said before." })),
  },
  {
    ...{ limit: limits.SAME_WORDS, by: "POST comments", who: () => sha256(WORDS.toLowerCase()) },
    begin: async (scene) => {
      const roles: Role[] = ["reader", "author"];
      return () => scene.post(COMMENTS, roles.pop() ?? "nobody", { body: WORDS });
    },
  },
  { limit: limits.VOTES, by: "POST recommendations", who: idOf("reader"), begin: posting(VOTES, "reader") },
  { limit: limits.VOTES_DAY, by: "POST recommendations", who: idOf("reader"), begin: posting(VOTES, "reader") },
  { limit: limits.SEARCHING, by: "GET search", who: anyone, begin: getting("/search?q=planted") },
];
