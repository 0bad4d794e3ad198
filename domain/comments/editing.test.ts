import { describe, expect, test } from "vitest";
import { DAY, MINUTE } from "#lib/clock.ts";
import { MAX_ADDITIONS } from "./additions/addition.ts";
import { EDIT_WINDOW, type Edit, editOf, isFree } from "./editing.ts";

const now = new Date("2026-05-02T10:00:00Z");
const ago = (ms: number) => new Date(now.getTime() - ms);

test.each([
  ["just written", 0, false, true],
  ["a day old", EDIT_WINDOW, false, true],
  ["more than a day old", EDIT_WINDOW + 1, false, false],
  ["answered a minute ago", MINUTE, true, false],
  ["answered and old", 3 * DAY, true, false],
])("a comment %s is free to be changed, or not", (_which, age, isAnswered, free) => {
  expect(isFree({ createdAt: ago(age), isAnswered }, now)).toBe(free);
});

const said = (body: string, ...additions: string[]) => ({
  subject: "Tides",
  body,
  additions: additions.map((text) => ({ body: text })),
});
const becomes = (old: ReturnType<typeof said>, body: string, subject = "Tides", free = false) =>
  editOf(old, { subject, body }, free);
const OLD = "The tide turns at four.";

describe("once it was answered", () => {
  test.each<[string, string, Edit["kind"], string[]]>([
    ["a letter put right", "The tide turns at five.", "silent", ["The tide turns at five."]],
    ["nine letters put in", `${OLD} Or five.`, "silent", [`${OLD} Or five.`]],
    ["ten letters put behind it", `${OLD} Or later.`, "added", [OLD, "Or later."]],
    ["a paragraph put behind it", `${OLD}\n\nI have looked it up.`, "added", [OLD, "I have looked it up."]],
    ["more before it", `I have looked it up. ${OLD}`, "changed", [`I have looked it up. ${OLD}`]],
    ["another text", "There is no tide.", "changed", ["There is no tide."]],
    ["ten letters, put in and taken out", "The moon turns at night.", "changed", ["The moon turns at night."]],
    ["most of it taken out", "The tide.", "changed", ["The tide."]],
  ])("%s", (_what, body, kind, texts) => {
    expect(becomes(said(OLD), body)).toEqual({ kind, texts });
  });

  test("the subject counts as its words do", () => {
    expect(becomes(said(OLD), OLD, "Tide").kind).toBe("silent");
    expect(becomes(said(OLD), OLD, "What nobody tells you").kind).toBe("changed");
    expect(becomes(said(OLD), `${OLD} And I have looked it up.`, "What nobody tells you").kind).toBe("changed");
  });

  test("an addition comes behind those that are there, as long as there is room", () => {
    const once = said(OLD, "Or so I heard.");
    expect(becomes(once, `${OLD}\n\nOr so I heard.\n\nAnd it is true.`)).toEqual({
      kind: "added",
      texts: [OLD, "Or so I heard.", "And it is true."],
    });
    const full = said(OLD, ...Array.from({ length: MAX_ADDITIONS }, (_, n) => `Part ${n}.`));
    expect(becomes(full, `${[OLD, ...full.additions.map(({ body }) => body)].join("\n\n")}\n\nAnd more.`).kind).toBe(
      "changed",
    );
  });

  test("a slip in one of its texts is put right there", () => {
    const parts = said("The tide turs.", "So does the wnd.", "So do I.");
    expect(becomes(parts, "The tide turns.\n\nSo does the wind.\n\nSo do I!")).toEqual({
      kind: "silent",
      texts: ["The tide turns.", "So does the wind.", "So do I!"],
    });
  });

  test("a change across a seam makes it one text, and says so", () => {
    expect(becomes(said("RETU", "RN TO SENDER"), "RETURN TO SENDER")).toEqual({
      kind: "changed",
      texts: ["RETURN TO SENDER"],
    });
    expect(becomes(said("Yes.", "No."), "Yes.").kind).toBe("changed");
  });

  test("two long texts that have nothing in common are told apart at once", () => {
    const [a, b] = ["ab ", "yz "].map((word) => word.repeat(3_000)) as [string, string];
    const begun = performance.now();
    expect(becomes(said(a), b).kind).toBe("changed");
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe("before anybody has answered", () => {
  test("whatever is written stands, without a line", () => {
    expect(becomes(said(OLD), "There is no tide.", "Moon", true)).toEqual({
      kind: "free",
      texts: ["There is no tide."],
    });
  });

  test("a seam stays where only a slip was put right, and goes where the texts were put together", () => {
    expect(becomes(said("The tide turs.", "So do I."), "The tide turns.\n\nSo do I.", "Tides", true).texts).toEqual([
      "The tide turns.",
      "So do I.",
    ]);
    expect(becomes(said("RETU", "RN TO SENDER"), "RETURN TO SENDER", "Tides", true).texts).toEqual([
      "RETURN TO SENDER",
    ]);
  });
});
