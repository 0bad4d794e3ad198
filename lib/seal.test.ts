import { expect, test } from "vitest";
import { bytesFor, seal, unseal } from "./seal.ts";

const secret = Buffer.from("what the app and the site share");

test("opens for whom it was sealed and for nobody else", () => {
  const sealed = seal(secret, "ada");
  expect(unseal(sealed, "ada")).toEqual(secret);
  expect(unseal(sealed, "eve")).toBeNull();
});

test("shows nothing of what is in it, and never the same twice", () => {
  const sealed = seal(secret, "ada");
  expect(sealed).not.toBe(seal(secret, "ada"));
  expect(Buffer.from(sealed.slice(2), "base64url").includes(secret.subarray(0, 8))).toBe(false);
});

test("what was touched, cut or made elsewhere does not open", () => {
  const sealed = seal(secret, "ada");
  const middle = Math.floor(sealed.length / 2);
  const other = sealed[middle] === "A" ? "B" : "A";
  const touched = sealed.slice(0, middle) + other + sealed.slice(middle + 1);
  for (const text of [touched, sealed.slice(0, -4), sealed.slice(0, 20), "", "1.", "2.abc", sealed.slice(2)])
    expect(unseal(text, "ada"), text).toBeNull();
});

test("bytes are the same for a purpose, and others for another", () => {
  expect(bytesFor("one", 20)).toEqual(bytesFor("one", 20));
  expect(bytesFor("one", 20)).not.toEqual(bytesFor("two", 20));
  expect(bytesFor("one", 20)).toHaveLength(20);
});
