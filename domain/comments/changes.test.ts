import { expect, test } from "vitest";
import { changesOf, type Happening } from "./changes.ts";

const happening = (type: string, id: string, given: Partial<Happening> = {}): Happening => ({
  ...{ seq: 1, type, commentId: id, parentId: null, by: "ada", recommendations: 0, withdrawnAt: null, hiddenAt: null },
  ...given,
});

test("each comment is told of once, as it now is", () => {
  const events = [
    happening("comment.posted", "a"),
    happening("comment.edited", "a"),
    happening("comment.edited", "b"),
    happening("comment.edited", "b"),
    happening("comment.recommended", "b", { recommendations: 4 }),
    happening("comment.unrecommended", "b", { recommendations: 4 }),
  ];
  expect(changesOf(7, 9, events)).toEqual({
    ...{ seq: 9, count: 7, gone: [], edited: ["b"], recommended: { b: 4 } },
    posted: [{ id: "a", parentId: null, by: "ada" }],
  });
});

test("of what nobody can read any more nothing is told but that it is gone", () => {
  for (const state of [{ withdrawnAt: new Date() }, { hiddenAt: new Date() }]) {
    const events = ["comment.posted", "comment.recommended", "comment.withdrawn"].map((type) =>
      happening(type, "a", { ...state, recommendations: 5 }),
    );
    expect(changesOf(0, 3, events)).toEqual({
      ...{ seq: 3, count: 0, posted: [], edited: [], gone: ["a"], recommended: {} },
    });
  }
});

test("what was continued has changed; what was brought back is told to pages that show its place and to those that do not", () => {
  const events = [happening("comment.continued", "a"), happening("comment.restored", "b")];
  expect(changesOf(2, 5, events)).toMatchObject({
    ...{ edited: ["a", "b"], gone: [] },
    posted: [{ id: "b", parentId: null, by: "ada" }],
  });
});

test("events of the article itself move on the number; an import and two that were joined ask for the page anew", () => {
  expect(changesOf(2, 5, [happening("article.revised", "", { commentId: null })])).toMatchObject({
    seq: 5,
    posted: [],
  });
  expect(changesOf(2, 5, [happening("article.imported", "", { commentId: null })])).toEqual({ reload: true });
  expect(changesOf(2, 5, [happening("comment.joined", "a")])).toEqual({ reload: true });
});
