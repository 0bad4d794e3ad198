import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { EventType } from "#domain/events.ts";
import { gatherTags, noteCards, noteTag, tagsFor } from "./tags.ts";

test("what is noted finds its own rendering, also after waiting, and nowhere else", async () => {
  const [one, two] = [new Set<string>(), new Set<string>()];
  const render = async (id: string) => {
    noteTag(`article:${id}`);
    await pause(1);
    noteCards([{ id: "7" }, { id: id.repeat(2) }]);
  };
  await Promise.all([gatherTags(one, () => render("1")), gatherTags(two, () => render("2")), render("3")]);
  expect(one).toEqual(new Set(["article:1", "card:7", "card:11"]));
  expect(two).toEqual(new Set(["article:2", "card:7", "card:22"]));
});

test("a comment changes its discussion, the lists that count it and its author's page; a vote its discussion alone", () => {
  expect(tagsFor({ articleId: "1", type: "comment.posted" })).toEqual(["article:1", "card:1", "people"]);
  expect(tagsFor({ articleId: "1", type: "comment.recommended" })).toEqual(["article:1"]);
});

test("what readers cannot see changes nothing, and what nobody knows changes everything", () => {
  expect(tagsFor({ articleId: "site", type: "session.started" })).toEqual([]);
  expect(tagsFor({ articleId: "1", type: "article.drafted" })).toEqual([]);
  expect(tagsFor({ articleId: "1", type: "article.published" })).toBe("everything");
  expect(tagsFor({ articleId: "1", type: "comment.sung" as EventType })).toBe("everything");
});
