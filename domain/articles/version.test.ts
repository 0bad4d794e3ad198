import { expect, test } from "vitest";
import { isSame, readsDifferently, type Version } from "./version.ts";

const version: Version = {
  title: "Tides",
  dek: "",
  body: "Words.",
  topics: ["Sea"],
  leadImageId: null,
  leadAlt: "",
  leadCaption: "",
  leadCredit: "",
  slug: "tides",
  authorId: "a",
  correction: "",
};

test("a version is the same only in every respect", () => {
  expect(isSame(version, { ...version })).toBe(true);
  for (const change of [{ slug: "x" }, { authorId: "b" }, { topics: [] }, { leadAlt: "x" }, { body: "x" }])
    expect(isSame(version, { ...version, ...change })).toBe(false);
});

test("readers notice words and pictures, not addresses, bylines and topics", () => {
  for (const change of [{ title: "x" }, { dek: "x" }, { body: "x" }, { leadImageId: "x" }, { leadCaption: "x" }])
    expect(readsDifferently(version, { ...version, ...change })).toBe(true);
  for (const change of [{ slug: "x" }, { authorId: "b" }, { topics: [] }, { leadAlt: "x" }])
    expect(readsDifferently(version, { ...version, ...change })).toBe(false);
});
