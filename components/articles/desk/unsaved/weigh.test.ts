import { expect, test } from "vitest";
import type { Unsaved, Words } from "./on-device.ts";
import { weigh } from "./weigh.ts";

const ME = "me";
const served: Words = {
  articleId: "a1",
  revision: "2",
  title: "Gong",
  dek: "",
  body: "It rings.",
  topics: "Gongs",
  authorId: ME,
};
const kept = (words: Words, rest: Partial<Unsaved> = {}): Unsaved => ({
  key: "k",
  accountId: ME,
  words: { ...served, ...words },
  at: 1,
  ...rest,
});
const weighed = (one: Unsaved, own?: string, page: Words = served, typed: Words = page) =>
  weigh([one], { served: page, typed, accountId: ME, own });

test.each<[string, Unsaved, string | undefined, "offered" | "done" | "none"]>([
  ["typed in another life of the page", kept({ body: "It rings twice." }), undefined, "offered"],
  ["begun before somebody else saved", kept({ body: "It rings twice.", revision: "1" }), undefined, "offered"],
  ["the same but for line ends", kept({ body: "It rings.\r\n" }), undefined, "done"],
  ["of another article", kept({ articleId: "a2", body: "No." }), undefined, "none"],
  ["of somebody else", kept({ body: "No." }, { accountId: "other" }), undefined, "none"],
  ["in the fields of this tab already", kept({ body: "It rings twice." }), "k", "none"],
  [
    "sent and saved, its topics written in the site's way",
    kept({ revision: "1", topics: "gongs" }, { sent: { ...served, topics: "gongs" } }),
    undefined,
    "done",
  ],
  [
    "sent, and not in the article, with nobody left to hear the answer",
    kept({ body: "It rings twice." }, { sent: { ...served, body: "It rings twice." } }),
    "k",
    "offered",
  ],
])("%s: %#", (_, one, own, what) => {
  const { offered, done } = weighed(one, own);
  expect({ offered: offered.length, done: done.length }).toEqual({
    offered: what === "offered" ? 1 : 0,
    done: what === "done" ? 1 : 0,
  });
});

test("what somebody else saved meanwhile is not written over: the words keep the revision that they were begun on", () => {
  expect(weighed(kept({ body: "It rings twice.", revision: "1" })).offered[0]?.words.revision).toBe("1");
});

test("what was typed after it was sent goes on from what was saved then", () => {
  const sent = { ...served, revision: "1" };
  const { offered } = weighed(kept({ revision: "1", body: "It rings. Twice." }, { sent }));
  expect(offered[0]?.words).toMatchObject({ revision: "2", body: "It rings. Twice." });
});

test("a new article that was never saved is offered in the next form for one", () => {
  const empty = { articleId: "a9", revision: "0", authorId: ME };
  expect(weighed(kept({ revision: "0" }), undefined, empty).offered).toHaveLength(1);
  expect(weighed(kept({ revision: "2" }), undefined, empty).offered).toHaveLength(0);
});

test("a form does not go on under the key of words that it does not show", () => {
  const sent = { ...served, body: "It rings twice." };
  expect(weighed(kept({ body: "It rings twice." }, { sent }), "k").key).toBeUndefined();
  expect(weighed(kept({ body: "It rings twice." }), "k").key).toBe("k");
});

test("what the browser has put back into the fields is not offered as well, unless it was begun on another revision", () => {
  const typed = { ...served, body: "It rings twice." };
  expect(weighed(kept({ body: "It rings twice." }), undefined, served, typed)).toMatchObject({ offered: [], key: "k" });
  const older = kept({ body: "It rings twice.", revision: "1" });
  expect(weighed(older, undefined, served, typed)).toMatchObject({ offered: [older], key: undefined });
});
