import { expect, test } from "vitest";
import { cleanHandle, handleKey, isHandleShaped, isReserved } from "./handle.ts";

const isTakeable = (typed: string) => isHandleShaped(cleanHandle(typed)) && !isReserved(typed);

test("names of all alphabets are names", () => {
  for (const name of ["ada", "Ada_L-1815", "жанна", "Ελένη", "أحمد", "日本太郎", "किशोर", "Ngọc", "李小龙99"])
    expect(isTakeable(name), name).toBe(true);
});

test("what a reader could not read, type or tell apart is none", () => {
  const odd = [
    "a b c",
    "a.b.c",
    "<b>bob</b>",
    "bob@home",
    "http://bob",
    "bob\u200bby",
    "\u3164\u3164\u3164",
    "\u202ebob",
    "😀😀😀",
  ];
  const mixed = ["\u0430dam", "p\u03b1ul", "z\u0300\u0301\u0302\u0303algo"];
  for (const name of [...odd, ...mixed]) expect(isTakeable(name), name).toBe(false);
});

test("names that differ by capitals or width only are the same name", () => {
  expect(handleKey("ＢＯＢ")).toBe(handleKey("bob"));
  expect(handleKey("Straße")).toBe(handleKey("STRASSE"));
  expect(handleKey("ΣΟΦΟΣ")).toBe(handleKey("σοφος"));
  expect(handleKey("ﬁnn")).toBe(handleKey("Finn"));
  expect(handleKey("bob")).not.toBe(handleKey("rob"));
});

test("nobody is called like the site's own people", () => {
  for (const name of [
    "admin",
    "ADMIN",
    "ad-min",
    "Adm1n",
    "m0derator",
    "ｒｏｏｔ",
    "null",
    "undefined",
    "former-reader-1",
  ])
    expect(isTakeable(name), name).toBe(false);
  for (const name of ["administrative", "rooted", "guestbook"]) expect(isTakeable(name), name).toBe(true);
});
