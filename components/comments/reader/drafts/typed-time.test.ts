import { expect, test } from "vitest";
import { typedTime } from "./typed-time.ts";

const told = (at: string, now: string, timeZone: string) =>
  typedTime(Date.parse(at), { locale: "en-GB", timeZone }, Date.parse(now));

test.each([
  ["today the time alone", "2026-05-02T09:41:00Z", "2026-05-02T18:00:00Z", "UTC", "9:41"],
  ["the day is the publication’s", "2026-05-02T23:41:00Z", "2026-05-03T09:00:00Z", "Asia/Seoul", "8:41"],
  ["yesterday with its day", "2026-05-01T23:41:00Z", "2026-05-02T01:00:00Z", "UTC", "1 May, 23:41"],
  ["a year ago it was not today", "2025-05-02T09:41:00Z", "2026-05-02T18:00:00Z", "UTC", "2 May, 9:41"],
])("%s", (_name, at, now, timeZone, words) => {
  expect(told(at, now, timeZone)).toBe(words);
});
