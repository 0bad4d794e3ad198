import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ownScript } from "./own-scripts.ts";
import { policyByHash, policyByNonce } from "./policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (body: string, head = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const sources = (policy: string, directive: string) =>
  policy
    .split("; ")
    .find((one) => one.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1);

const OURS = ownScript("document.title");

test("a kept page runs our own scripts and Next's data, and names each by its hash", () => {
  const scripts = [
    OURS,
    "(self.__next_f=self.__next_f||[]).push([0])",
    'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});',
  ];
  const html = page(scripts.map((text) => `<script id="_R_">${text}</script>`).join(""));
  expect(sources(policyByHash(html), "script-src")).toEqual(["'self'", ...scripts.map(hash)]);
});

test.each([
  ["a script of somebody else's", "alert(1)"],
  ["one behind ours", `${OURS};alert(1)`],
  ["code among Next's data", "self.__next_f.push([1,alert(1)])"],
  ["code behind Next's data", 'self.__next_f.push([1,"a"]);alert([1])'],
  ["code within a template", `self.__next_f.push([1,\`\${alert(1)}\`])`],
])("%s is not named, though the page holds it", (_, text) => {
  expect(sources(policyByHash(page(`<script>${text}</script>`)), "script-src")).toEqual(["'self'"]);
});

test("what is fetched, and what is data, needs no hash", () => {
  const html = page('<script src="/_next/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>');
  expect(sources(policyByHash(html), "script-src")).toEqual(["'self'"]);
});

test("styles count in the head alone", () => {
  const html = page("<style>b{}</style>", "<style>a{}</style>");
  expect(sources(policyByHash(html), "style-src")).toEqual(["'self'", hash("a{}")]);
});

test.each([policyByHash(page("")), policyByNonce("bm9uY2U=", "/")])(
  "nothing unsafe is allowed, and nothing of others",
  (policy) => {
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const directive of ["default-src", "frame-ancestors", "base-uri"])
      expect(sources(policy, directive)).toEqual(["'none'"]);
  },
);
