import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { MAX_BODY, MAX_SUBJECT } from "#domain/comments/limits.ts";
import { picturesOf, readArticles } from "./article-files.ts";
import { type DemoComment, parseDiscussion, readDiscussion } from "./discussion-files.ts";
import { authors, readers } from "./people.ts";
import { pictures } from "./pictures/pictures.ts";

const articles = readArticles();
const discussions = articles.map((article) => ({ article, comments: readDiscussion(article.slug) }));
const all = discussions.flatMap(({ comments }) => comments);
const people = new Set([...authors, ...readers].map(({ handle }) => handle));

describe("the articles", () => {
  test("are enough to fill a front page, by at least four authors in at least four topics", () => {
    expect(articles.length).toBeGreaterThanOrEqual(10);
    expect(new Set(articles.map(({ author }) => author)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(articles.map(({ topics }) => topics[0])).size).toBeGreaterThanOrEqual(4);
  });

  test("are each by somebody who is there, and long enough to be read", () => {
    const known = new Set(authors.map(({ handle }) => handle));
    for (const { slug, author, body } of articles) {
      expect(known, slug).toContain(author);
      expect(body.split(/\s+/).length, slug).toBeGreaterThan(500);
    }
  });

  test("show each a lead of its own, and only pictures that are drawn", () => {
    expect(new Set(articles.map(({ picture }) => picture)).size).toBe(articles.length);
    for (const article of articles)
      for (const name of picturesOf(article)) expect(Object.keys(pictures)).toContain(name);
  });

  test("link only to each other", () => {
    const slugs = articles.map(({ slug }) => slug);
    for (const { body } of articles)
      for (const [, slug] of body.matchAll(/\]\(\/a\/([^)]+)\)/g)) expect(slugs).toContain(slug);
  });

  test("that were put right differ from what they were, and by no more than needed", () => {
    const corrected = articles.filter((article) => article.corrected);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { body, corrected: now, published } of corrected) {
      expect(now?.body).not.toBe(body);
      expect(now?.after).toBeLessThan(published);
    }
  });
});

describe("the discussions", () => {
  test("stand each beneath an article", () => {
    const slugs = new Set(articles.map(({ slug }) => slug));
    for (const name of readdirSync(path.join(import.meta.dirname, "discussions")))
      expect(slugs).toContain(path.basename(name, ".md"));
  });

  test("are of very different size: none, a few, dozens, more than sixty", () => {
    const sizes = discussions.map(({ comments }) => comments.length);
    expect(Math.min(...sizes)).toBe(0);
    expect(Math.max(...sizes)).toBeGreaterThan(60);
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  test("are by people who are there, each of whom says something", () => {
    for (const { by } of all) expect(people).toContain(by);
    const heard = new Set(all.map(({ by }) => by));
    for (const { handle } of readers) expect(heard, handle).toContain(handle);
    expect(readers.length).toBeGreaterThanOrEqual(20);
  });

  test("have handles, subjects and bodies as a form would take them", () => {
    for (const handle of people) expect(handle).toMatch(/^[A-Za-z0-9_-]{3,30}$/);
    for (const { subject, body } of all) {
      expect(subject.length).toBeLessThanOrEqual(MAX_SUBJECT);
      expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    }
  });

  test("never say the same thing twice", () => {
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
  });

  test("follow the article, and nobody answers what is not yet written or speaks in the future", () => {
    for (const { article, comments } of discussions)
      for (const comment of comments) {
        const above = comment.parent === null ? 0 : (comments[comment.parent]?.at ?? Number.NaN);
        expect(comment.at, `${article.slug}: ${comment.by}`).toBeGreaterThan(above);
        const last = comment.edited?.at ?? comment.continued?.at ?? comment.withdrawnAt ?? comment.at;
        expect(last, `${article.slug}: ${comment.by}`).toBeLessThan(article.published);
      }
  });

  test("go deep, and hold a withdrawn comment with answers and an edited one", () => {
    expect(Math.max(...all.map(({ depth }) => depth))).toBeGreaterThanOrEqual(5);
    expect(all.some(({ edited, body }) => edited && edited.before !== "" && edited.before !== body)).toBe(true);
    const answered = discussions.some(({ comments }) =>
      comments.some(({ withdrawnAt, number }) => withdrawnAt && comments.some(({ parent }) => parent === number)),
    );
    expect(answered).toBe(true);
  });

  test("hold the scene of the comment cut off within a word, continued by its author and teased by others", () => {
    const comments = readDiscussion("who-moved-the-bench");
    const repliesTo = (to: DemoComment) => comments.filter(({ parent }) => parent === to.number);
    const cut = comments.find(({ body }) => body.endsWith("PLEASE RETU"));
    if (!cut) throw new Error("Nobody was cut off.");
    const [rest] = repliesTo(cut);
    if (!rest) throw new Error("Nobody went on.");
    expect(rest.by).toBe(cut.by);
    expect(rest.body).toMatch(/^\.\.\.sorry, phone\./);
    expect(rest.at - cut.at).toBeLessThan(5 * 60_000);
    expect(repliesTo(rest).filter(({ by }) => by !== cut.by).length).toBeGreaterThanOrEqual(2);
  });
});

test("a comment was cut off within a word and continued at a seam, before anybody answered", () => {
  const comments = readDiscussion("who-moved-the-bench");
  const whole = comments.find(({ continued }) => continued);
  if (!whole?.continued) throw new Error("Nobody went on.");
  expect(whole.body).toMatch(/\p{L}$/u);
  expect(whole.continued.body).toMatch(/^\p{Ll}/u);
  const answers = comments.filter(({ parent }) => parent === whole.number);
  expect(answers.length).toBeGreaterThan(0);
  for (const { at } of answers) expect(at).toBeGreaterThan(whole.continued.at);
});

describe("a discussion's file", () => {
  test("places each comment by its marks and counts its time from what it answers", () => {
    const source = "# ada +1h | Hm\n\nOne.\n\n## bo +5m\n\nTwo.\n\nThree.\n\n# cy +2h\n\nFour.\n\n@withdrawn +10m\n";
    const [ada, bo, cy] = parseDiscussion("x", source);
    expect(ada).toMatchObject({ by: "ada", subject: "Hm", body: "One.", depth: 0, parent: null, at: 3_600_000 });
    expect(bo).toMatchObject({ subject: "", body: "Two.\n\nThree.", depth: 1, parent: 0, at: 3_900_000 });
    expect(cy).toMatchObject({ body: "Four.", parent: null, withdrawnAt: 7_800_000 });
  });

  test("is refused where an answer skips a step", () => {
    expect(() => parseDiscussion("x", "# ada +1h\n\nOne.\n\n### bo +5m\n\nTwo.\n")).toThrow("bo answers nobody");
    expect(() => parseDiscussion("x", "# ada +1h\n\n## bo +5m\n\nTwo.\n")).toThrow("ada says nothing");
  });
});
