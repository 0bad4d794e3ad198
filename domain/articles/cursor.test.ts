import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

test("a cursor comes back as it was written, to the millisecond, and needs no escaping in an address", () => {
  const cursor = { at: new Date("1969-12-31T23:59:59.123Z"), id: "2b3c4d5f6g7h8" };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  expect(encodeURIComponent(writeCursor(cursor))).toBe(writeCursor(cursor));
});

test.each([null, undefined, "", "x", "%00", "9".repeat(200), Buffer.from("1.a'b").toString("base64url")])(
  "%j is the first page",
  (text) => {
    expect(readCursor(text)).toBeNull();
  },
);

test.each([999_999_999_999_999, -99_999_999_999_999])(
  "a time of no calendar of ours (%i) is the first page",
  (time) => {
    expect(readCursor(Buffer.from(`${time}.abc`).toString("base64url"))).toBeNull();
  },
);
