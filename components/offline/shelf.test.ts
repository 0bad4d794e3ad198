import { expect, test } from "vitest";
import { isAnother, type Kept, listPages, MOST_BYTES, MOST_PAGES, readShelf, tooMuch } from "./shelf.ts";

const shelf = (kept: Record<string, Kept>, who = "") => ({ who, kept });
const page = (at: number, bytes = 1_000): Kept => ({ at, bytes, title: "A page" });
const file = (at: number, bytes = 1_000): Kept => ({ at, bytes });

test("as many pages as there may be stay, and of more the longest unseen go", () => {
  const pages = Array.from({ length: MOST_PAGES + 2 }, (_, at) => [`/a/${at}`, page(at)]);
  expect(tooMuch(shelf(Object.fromEntries(pages.slice(2))))).toEqual([]);
  expect(tooMuch(shelf({ ...Object.fromEntries(pages), "/fonts/old": file(-1) }))).toEqual(["/a/0", "/a/1"]);
});

test("of too many bytes the longest unseen go, whatever they are", () => {
  const half = MOST_BYTES / 2;
  expect(tooMuch(shelf({ "/new": page(3, half), "/media/old": file(1, half), "/old": page(2) }))).toEqual([
    "/media/old",
  ]);
  expect(tooMuch(shelf({ "/a": page(2, half), "/b": page(1, half) }))).toEqual([]);
});

test("what stays is passed over", () => {
  const kept = { "/offline": page(1), "/a": page(2, MOST_BYTES), "/b": page(3) };
  expect(tooMuch(shelf(kept), ["/offline"])).toEqual(["/a"]);
});

test.each([
  ["", "ada", false],
  ["ada", "ada", false],
  ["ada", null, false],
  ["ada", "", true],
  ["ada", "bob", true],
])("kept while %j was here, read by %j: another: %s", (who, now, expected) => {
  expect(isAnother(shelf({}, who), now)).toBe(expected);
});

test("pages are listed for readers, the last one seen first, by what their title says", () => {
  const kept = {
    "/a": { ...page(1), title: "Tides &amp; &#x27;time&#x27;" },
    "/": page(2),
    "/offline": page(3),
    "/x.js": file(4),
  };
  expect(listPages(shelf(kept))).toEqual([
    { address: "/", title: "A page", at: 2 },
    { address: "/a", title: "Tides & 'time'", at: 1 },
  ]);
});

test.each([null, 7, "x", {}, { who: "ada" }, { who: 1, kept: {} }, { who: "", kept: null }])(
  "%j is no list",
  (value) => {
    expect(readShelf(value)).toEqual({ who: "", kept: {} });
  },
);

test("what is no entry of a list is left out", () => {
  expect(readShelf({ who: "ada", kept: { "/": page(1), "/a": null, "/b": { at: "x", bytes: 1 } } })).toEqual(
    shelf({ "/": page(1) }, "ada"),
  );
});
