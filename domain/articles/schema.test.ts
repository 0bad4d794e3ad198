import { expect, test } from "vitest";
import { articleSchema } from "./schema.ts";

const given = { articleId: "2b3c4d5f6g7h8", revision: "0", title: "Tides", body: "Words." };
const complaintOf = (input: object) => {
  const issue = articleSchema.safeParse(input).error?.issues[0];
  return issue && [issue.message, issue.path[0]];
};

test("a form's text becomes an article's parts", () => {
  const parsed = articleSchema.parse({
    ...given,
    title: "  Low \n tide ",
    topics: "Sea, Public  transport,sea ,, ",
    authorId: "",
    leadImageId: "",
  });
  expect(parsed).toMatchObject({
    title: "Low tide",
    revision: 0,
    topics: ["Sea", "Public transport"],
    authorId: null,
    leadImageId: null,
    dek: "",
  });
});

test.each([
  [{ title: " \u200b " }, "missing", "title"],
  [{ title: "x".repeat(201) }, "too-long", "title"],
  [{ dek: "x".repeat(501) }, "too-long", "dek"],
  [{ body: "x".repeat(200_001) }, "too-long", "body"],
  [{ topics: "1,2,3,4,5,6,7,8,9" }, "too-many", "topics"],
  [{ topics: "x".repeat(41) }, "too-long", "topics"],
  [{ revision: "-1" }, undefined, "revision"],
  [{ articleId: "../x" }, "malformed", "articleId"],
  [{ leadImageId: "2b3c4d5f6g7h8", leadAlt: "  " }, "missing", "leadAlt"],
])("%j is refused as %s in %s", (change, code, field) => {
  const [message, at] = complaintOf({ ...given, ...change }) ?? [];
  expect(at).toBe(field);
  if (code) expect(message).toBe(code);
});

test("a title of 200 emoji fits: letters are counted, not code units", () => {
  expect(complaintOf({ ...given, title: "🌊".repeat(200) })).toBeUndefined();
});

test("fields that nobody asked for are refused", () => {
  expect(articleSchema.safeParse({ ...given, publishedAt: "2020-01-01" }).success).toBe(false);
});
