import { expect, test } from "vitest";
import { after, due, isWaiting, pauseAfter, type Verdict, verdictOn, type Waiting } from "./waiting.ts";

const POSTED = { id: "c1", href: "/a/x/c/c1#c-c1", repeated: false, parentId: null, html: "<li></li>" };
const refusal = (message: string, field?: string) => ({ error: { code: "closed", field, message } });

const ANSWERS: [what: string, answer: Parameters<typeof verdictOn>[0], verdict: Verdict][] = [
  ["no answer", null, { became: "waiting", after: null }],
  ["taken", { status: 201, body: POSTED, retryAfter: null }, { became: "sent", posted: POSTED }],
  ["an inn's login page", { status: 200, body: null, retryAfter: null }, { became: "waiting", after: null }],
  ["200 with other words", { status: 200, body: { ok: true }, retryAfter: null }, { became: "waiting", after: null }],
  ["not known", { status: 401, body: refusal("Log in."), retryAfter: null }, { became: "signed-out" }],
  ["a proxy's login", { status: 401, body: null, retryAfter: null }, { became: "waiting", after: null }],
  ["closed", { status: 409, body: refusal("Closed."), retryAfter: null }, { became: "refused", reason: "Closed." }],
  [
    "too long",
    { status: 400, body: refusal("Too long.", "body"), retryAfter: null },
    { became: "refused", reason: "Too long.", field: "body" },
  ],
  ["a proxy's 403", { status: 403, body: null, retryAfter: null }, { became: "waiting", after: null }],
  ["too many", { status: 429, body: refusal("Too many."), retryAfter: 90 }, { became: "waiting", after: 90 }],
  ["busy", { status: 503, body: refusal("Busy."), retryAfter: 3 }, { became: "waiting", after: 3 }],
  ["broken", { status: 500, body: refusal("Broken."), retryAfter: null }, { became: "waiting", after: null }],
  ["a gateway without us", { status: 502, body: null, retryAfter: null }, { became: "waiting", after: null }],
];

test.each(ANSWERS)("%s", (_what, answer, verdict) => {
  expect(verdictOn(answer)).toEqual(verdict);
});

const one = (more: Partial<Waiting> = {}): Waiting => ({
  ...{ formKey: "k", articleId: "a", parentId: "", slug: "s", subject: "", body: "Words", owner: "ada" },
  ...{ at: 1_000, nextAt: 0, attempts: 0, state: "waiting" },
  ...more,
});

test("the pauses grow, are spread, and end at fifteen minutes; a server that names a longer one is heard", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 99].map((attempts) => pauseAfter(attempts, null, 0) / 1_000);
  expect(pauses).toEqual([5, 15, 45, 120, 300, 600, 600]);
  expect(pauseAfter(99, null, 1)).toBe(900_000);
  expect(pauseAfter(1, 3, 0)).toBe(5_000);
  expect(pauseAfter(1, 60, 0)).toBe(60_000);
});

test("what is due is tried in the order in which it was written", () => {
  const [first, second, later] = [one({ formKey: "1", at: 1 }), one({ formKey: "2", at: 2 }), one({ nextAt: 500_000 })];
  expect(due([second, later, first], 100_000, false)).toEqual([first, second]);
  expect(due([later], 100_000, true)).toEqual([later]);
});

test("what the server does not take, and what waits for its author, is tried only after he has seen to it", () => {
  expect(due([one({ state: "refused" }), one({ state: "signed-out" })], 1_000, true)).toEqual([]);
});

test("a clock that was an hour ahead makes nobody wait for an hour", () => {
  expect(due([one({ nextAt: 3_600_000 })], 0, false)).toHaveLength(1);
});

test("what an answer leaves", () => {
  const sent: Verdict = { became: "sent", posted: POSTED };
  expect(after(one(), sent, 0, 0)).toBeNull();
  expect(after(one(), { became: "waiting", after: null }, 1_000, 0)).toEqual(one({ attempts: 1, nextAt: 6_000 }));
  expect(after(one(), { became: "signed-out" }, 0, 0)).toEqual(one({ attempts: 1, state: "signed-out" }));
  const refused = after(one(), { became: "refused", reason: "Closed." }, 0, 0);
  expect(refused).toEqual(one({ attempts: 1, state: "refused", reason: "Closed." }));
});

test.each([null, 7, "x", {}, { ...one(), at: "1" }, { ...one(), body: undefined }, { ...one(), state: "sent" }])(
  "%j is no waiting comment",
  (value) => {
    expect(isWaiting(value)).toBe(false);
    expect(isWaiting(one())).toBe(true);
  },
);
