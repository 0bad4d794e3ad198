import { describe, expect, test } from "vitest";
import { bareLooksOf, looksOf, looksReserved } from "./look-alike.ts";

describe("look alike", () => {
  test.each([
    ["bill", "bi11"],
    ["Bill", "biII"],
    ["morn", "mom"],
    ["solo", "s0lo"],
    ["coco", "\u0441\u043e\u0441\u043e"],
    ["OXO", "\u041e\u0425\u041e"],
    ["ada", "\uff21\uff24\uff21"],
    ["apollo", "\u0251pollo"],
  ])("%s and %s", (one, other) => expect(looksOf(one)).toBe(looksOf(other)));
});

describe("can be told apart", () => {
  test.each([
    ["bill", "bell"],
    ["jose", "jos\u00e9"],
    ["ada", "ada_"],
    ["\u0436\u0430\u043d\u043d\u0430", "zhanna"],
    ["李小龙", "李小虎"],
  ])("%s and %s", (one, other) => expect(looksOf(one)).not.toBe(looksOf(other)));
});

test("what stands between words is nothing to the eye", () => {
  for (const name of ["Ada Lovelace", "ada_lovelace", "ada-lovelace", "Ada\u2014Lovelace", "adaLove1ace"])
    expect(bareLooksOf(name), name).toBe(bareLooksOf("adalovelace"));
});

test("what looks like the site's own name is reserved too", () => {
  for (const name of ["admin", "adrnin", "rnoderator", "maiI", "p0stmaster", "rn-e"])
    expect(looksReserved(name), name).toBe(true);
  for (const name of ["adrian", "mordecai", "maya"]) expect(looksReserved(name), name).toBe(false);
});

// UTS 39's own list, as far as the letters of usernames go.
test.each([
  ["paypal", "\u0440\u0430\u0443\u0440\u0430l"],
  ["scope", "\u0455\u0441\u043e\u0440\u0435"],
  ["hello", "\u04bbell\u03bf"],
  ["joe", "\u0458\u043e\u0435"],
  ["kiwi", "kiw\u0456"],
])("letters of another alphabet do not make another name: %s", (one, other) => {
  expect(looksOf(other)).toBe(looksOf(one));
});
