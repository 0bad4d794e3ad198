import { expect, test } from "vitest";
import { isHandleShaped, isReserved } from "#domain/accounts/handle.ts";
import { candidate, isHandle } from "./handles.ts";

test("a name that could be a handle is one", () => {
  for (const name of ["ada_l", "Ümit-7", "читатель"]) expect(isHandle(name), name).toBe(true);
  for (const name of ["ab", "a b c", "x".repeat(31), "ﬁne", "аdmin", "a@b.c"]) expect(isHandle(name), name).toBe(false);
});

test("any name leads to handles that an account may have, each try to another", () => {
  const names = [
    "Jane Doe",
    "",
    "!!!",
    "Al",
    "李",
    "John Γιάννης Doe Κάποιος",
    "admin",
    "Moderator",
    "http://spam.example/x",
    "-_-",
    "x".repeat(99),
    "a\u200bb",
    "ß",
  ];
  for (const name of names) {
    const tries = [0, 1, 2, 99, 12_345].map((n) => candidate(name, n));
    expect(new Set(tries).size, name).toBe(tries.length);
    for (const handle of tries) {
      const length = [...handle].length;
      expect(length >= 3 && length <= 30 && isHandleShaped(handle), `${name} → ${handle}`).toBe(true);
    }
    expect(isReserved(candidate(name, 0)), name).toBe(false);
  }
  expect(candidate("Jane Doe", 0)).toBe("Jane-Doe");
  expect(candidate("Jane Doe", 1)).toBe("Jane-Doe-2");
});
