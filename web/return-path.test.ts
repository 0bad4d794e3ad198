import { expect, test } from "vitest";
import { enterPath, returnPath } from "./return-path.ts";

test("paths of our own are kept with their query and fragment", () => {
  for (const path of [
    "/",
    "/a/some-slug",
    "/a/some-slug?page=2&held=abc#write",
    "/search?q=sea%20wall",
    "/u/%C3%89lise",
  ])
    expect(returnPath(path)).toBe(path);
});

test("everything that leads elsewhere leads home", () => {
  const elsewhere = [
    "https://evil.test",
    "//evil.test",
    "///evil.test",
    "/\\evil.test",
    "\\/evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "\t//evil.test",
    " //evil.test",
    "/.//evil.test",
    "/x/..//evil.test",
    "/%2e%2e//evil.test",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.test",
    "@evil.test",
    "?next=//evil.test",
    "/\u0000",
    `/${"a".repeat(2_000)}`,
    "",
  ];
  for (const next of elsewhere) {
    const path = returnPath(next);
    const landed = new URL(path, "https://ours.test");
    expect(landed.host, next).toBe("ours.test");
    if (!next.startsWith("/%2e")) expect(path, next).toBe("/");
  }
  for (const next of [undefined, null, 1, ["/a"], { toString: () => "/a" }]) expect(returnPath(next)).toBe("/");
});

test("logging in does not lead to logging in", () => {
  for (const next of [
    "/login",
    "/login?next=/login",
    "/login/second",
    "/prove?next=/a/x",
    "/register",
    "/api/me",
    "/welcome?key=x",
  ])
    expect(returnPath(next)).toBe("/");
  expect(returnPath("/loginsight")).toBe("/loginsight");
});

test("the way in carries the way back", () => {
  expect(enterPath("/login", "/a/x?page=2#c-1")).toBe("/login?next=%2Fa%2Fx%3Fpage%3D2%23c-1");
  expect(enterPath("/register", "//evil.test")).toBe("/register");
});
