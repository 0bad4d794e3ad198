import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { buildTrees, type CommentRow } from "#domain/comments/thread.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { commentHtml } from "./comment.ts";
import type { Place } from "./place.ts";
import { ancestorsHtml, topsHtml } from "./thread.ts";

type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => "tagName" in node;
const childrenOf = (node: { childNodes: DefaultTreeAdapterTypes.ChildNode[] }) => node.childNodes.filter(isElement);
const everyElement = (node: { childNodes: DefaultTreeAdapterTypes.ChildNode[] }): Element[] =>
  childrenOf(node).flatMap((child) => [child, ...everyElement(child)]);
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
const attr = (element: Element | undefined, name: string) => element?.attrs.find((one) => one.name === name)?.value;

const PLACE: Place = {
  slug: "a-story",
  authorHandle: "editor",
  open: true,
  reader: null,
  recommended: new Set(),
  writtenAbout: new Map(),
  muted: new Set(),
  t: wordsFor("en", "UTC"),
};

const row = (given: Partial<CommentRow> & { id: string }): CommentRow => ({
  parentId: null,
  depth: 0,
  path: given.id,
  subject: "",
  bodyHtml: `<p>Words of ${given.id}</p>`,
  bodyText: `Words of ${given.id}`,
  additions: [],
  changedAt: null,
  authorHandle: "anna",
  authorName: "Anna",
  byStaff: false,
  branchCount: 0,
  replyCount: 0,
  revision: 1,
  articleRevision: 1,
  recommendations: 0,
  createdAt: new Date("2026-03-01T10:00:00Z"),
  editedAt: null,
  withdrawnAt: null,
  hiddenAt: null,
  ...given,
});
const reply = (id: string, parentId: string, depth: number) => row({ id, parentId, depth, path: `${parentId}.${id}` });

function parsed(rows: CommentRow[], place: Partial<Place> = {}) {
  const all = everyElement(parseFragment(topsHtml(buildTrees(rows), { ...PLACE, ...place }).text));
  const by = (name: string) => all.filter((element) => attr(element, name) !== undefined);
  return { all, by, articles: all.filter(({ tagName }) => tagName === "article") };
}

const HOSTILE = `"><script>alert('&amp;')</script><!--`;

test("what people call themselves and write as subject stays text wherever it stands", () => {
  const parent = row({ id: "p", authorHandle: HOSTILE, authorName: HOSTILE, subject: HOSTILE, replyCount: 1 });
  const { all, articles } = parsed([{ ...parent, branchCount: 1 }, reply("r", "p", 1)], { slug: HOSTILE });
  expect(all.map(({ tagName }) => tagName)).not.toContain("script");
  expect(attr(articles[0], "aria-label")).toBe(`Comment by ${HOSTILE}`);
  expect(attr(articles[0], "data-by")).toBe(HOSTILE);
  expect(all.filter(({ tagName }) => tagName === "h3").map(textOf)).toEqual([HOSTILE]);
  expect(all.filter(({ tagName }) => tagName === "bdi").map(textOf)).toEqual([HOSTILE, "Anna", HOSTILE]);
});

test("replies stand inside what they answer, and every place in the page can be found by its attributes", () => {
  const rows = [
    { ...row({ id: "p", replyCount: 2 }), branchCount: 3 },
    { ...reply("r", "p", 1), branchCount: 1, replyCount: 1 },
    reply("q", "r", 2),
    reply("s", "p", 1),
  ];
  const { articles, by } = parsed(rows);
  expect(articles.map((one) => [attr(one, "id"), attr(one, "data-parent"), attr(one, "data-depth")])).toEqual([
    ["c-p", undefined, "0"],
    ["c-r", "p", "1"],
    ["c-q", "r", "2"],
    ["c-s", "p", "1"],
  ]);
  expect(by("data-branch").map((branch) => [branch.tagName, attr(branch, "open")])).toEqual([
    ["details", ""],
    ["details", ""],
  ]);
  expect(by("data-reply-slot")).toHaveLength(4);
  expect(by("data-actions").map((actions) => attr(actions, "data-actions"))).toEqual(["", "", "", ""]);
  expect(by("data-reply").map((link) => attr(link, "href"))[2]).toBe("/a/a-story/c/q?reply=1#reply");
});

test("who hears the thread hears where each comment stands", () => {
  const rows = [{ ...row({ id: "p" }), branchCount: 2 }, reply("r", "p", 1), reply("s", "p", 1)];
  const spoken = parsed(rows).all.filter((element) => attr(element, "class") === "sr-only");
  expect(spoken.map(textOf)).toEqual([
    "Level 1, comment 1 of 1. ",
    "Level 2, reply 1 of 2 to Anna. ",
    "Level 2, reply 2 of 2 to Anna. ",
  ]);
});

test("a comment is recommended by a button, which is pressed for whoever has done so and sends the contrary", () => {
  const { by } = parsed([row({ id: "a" }), row({ id: "b", recommendations: 3 })], { recommended: new Set(["b"]) });
  const told = by("data-recommend").map((button) => ({
    says: textOf(button).trim(),
    sends: `${attr(button, "name")}=${attr(button, "value")}`,
    pressed: attr(button, "aria-pressed"),
    form: attr(button, "form"),
  }));
  expect(told).toEqual([
    { says: "Recommend", sends: "recommend=a", pressed: "false", form: "recommend" },
    { says: "Recommend 3", sends: "takeBack=b", pressed: "true", form: "recommend" },
  ]);
});

test("of one's own comments the count is told, without a button, and there are links to change them", () => {
  const { by, articles } = parsed([row({ id: "a", recommendations: 1 })], { reader: "anna" });
  expect(attr(articles[0], "data-own")).toBe("");
  expect(by("data-recommend")).toEqual([]);
  const [actions] = by("data-actions");
  expect(childrenOf(actions as Element).map(textOf)).toEqual(["Reply", "1 recommendation", "Edit", "Withdraw"]);
});

test("a closed discussion takes no replies, but can be recommended", () => {
  const { by } = parsed([row({ id: "a" })], { open: false });
  expect([by("data-reply-slot").length, by("data-reply").length, by("data-recommend").length]).toEqual([0, 0, 1]);
});

test("a comment on what the article no longer says names the version and leads to what has changed", () => {
  const rows = [row({ id: "a" }), row({ id: "b" }), row({ id: "c", withdrawnAt: new Date(0), branchCount: 1 })];
  const { articles } = parsed(rows, {
    writtenAbout: new Map([
      ["a", 1_200],
      ["c", 1],
    ]),
  });
  const about = articles.flatMap((article) => everyElement(article).filter((one) => attr(one, "class") === "about"));
  expect(about.map((link) => [textOf(link), attr(link, "href")])).toEqual([
    ["Written about version 1,200", "/a/a-story/changes?from=1200"],
  ]);
});

test("of a withdrawn comment nothing is left but that it was there, and its replies", () => {
  const gone = row({ id: "p", withdrawnAt: new Date(), subject: "Secret", recommendations: 5, branchCount: 1 });
  const { all, articles, by } = parsed([gone, reply("r", "p", 1)]);
  expect(attr(articles[0], "aria-label")).toBe("Comment that is not shown");
  expect(attr(articles[0], "data-by")).toBeUndefined();
  expect(all.map(textOf).join()).not.toContain("Secret");
  expect(by("data-recommend").map((button) => attr(button, "value"))).toEqual(["r"]);
});

test("what was put behind a comment stands at a seam that tells when, the same day by the time alone, and leads to its history", () => {
  const additions = [
    { kind: "continued" as const, at: "2026-03-01T10:04:00.000Z", body: "Two", html: "<p>Two</p>" },
    { kind: "added" as const, at: "2026-03-02T09:00:00.000Z", body: "Three", html: "<p>Three</p>" },
  ];
  const { all } = parsed([row({ id: "a", additions, changedAt: new Date("2026-03-03T08:30:00Z") })]);
  const seams = all.filter((element) => attr(element, "class") === "seam");
  expect(seams.map(textOf)).toEqual([
    "Continued at 10:04",
    "Added on 2 Mar 2026, 9:00",
    "Text changed on 3 Mar 2026, 8:30",
  ]);
  expect(seams.flatMap(childrenOf).map((link) => attr(link, "href"))).toEqual(Array(3).fill("/a/a-story/c/a/history"));
  const texts = all.filter((element) => attr(element, "class")?.startsWith("prose "));
  expect(texts.map(textOf)).toEqual(["Words of a", "Two", "Three"]);
});

test("of a withdrawn comment its additions are gone too", () => {
  const additions = [{ kind: "added" as const, at: "2026-03-01T10:04:00.000Z", body: "Secret", html: "<p>Secret</p>" }];
  const gone = row({ id: "p", withdrawnAt: new Date(), changedAt: new Date(), additions, branchCount: 1 });
  const { all } = parsed([gone, reply("r", "p", 1)]);
  expect(all.map(textOf).join()).not.toContain("Secret");
  expect(all.filter((element) => attr(element, "class") === "seam")).toEqual([]);
});

test("a long comment can be opened without a script, and is whole where it is what the page is about", () => {
  const long = row({ id: "a", bodyText: "word ".repeat(500) });
  expect(parsed([long]).all.some(({ tagName }) => tagName === "input")).toBe(true);
  const [node] = buildTrees([long]);
  if (!node) throw new Error("no tree");
  expect(commentHtml(node, PLACE, {}, "subject").text).not.toContain("<input");
});

test("what the page has no room for is counted, and a link leads on to it", () => {
  const { all } = parsed([{ ...row({ id: "p" }), branchCount: 4 }, reply("r", "p", 1)]);
  const way = all.filter((element) => attr(element, "class") === "way-on").flatMap(childrenOf);
  expect(way.map((link) => [attr(link, "href"), textOf(link)])).toEqual([
    ["/a/a-story/c/p?after=p.r", "Continue this thread (3 more)"],
  ]);
});

test("above a comment stands what it answers, each by itself, and the way further up", () => {
  const nodes = [{ ...reply("q", "p", 1), branchCount: 9 }, reply("r", "q", 2)].flatMap((one) => buildTrees([one]));
  const items = childrenOf(parseFragment(ancestorsHtml(nodes, PLACE).text));
  expect(items.map((item) => attr(childrenOf(item)[0], "data-id"))).toEqual([undefined, "q", "r"]);
  expect(everyElement(items[1] as Element).some((element) => attr(element, "class") === "way-on")).toBe(false);
});
