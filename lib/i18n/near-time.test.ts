import { expect, test } from "vitest";
import { nearTime } from "./near-time.ts";

const NOW = Date.UTC(2026, 4, 10, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, "now"],
  [MINUTE - 1, "now"],
  [MINUTE, "1 minute ago"],
  [HOUR - 1, "59 minutes ago"],
  [3 * HOUR, "3 hours ago"],
  [DAY - 1, "23 hours ago"],
  [DAY, "1 day ago"],
  [7 * DAY - 1, "6 days ago"],
])("%i ms ago is %s", (ago, words) => expect(nearTime(NOW - ago, NOW, "en-GB")).toBe(words));

test("from a week on there is the date", () => expect(nearTime(NOW - 7 * DAY, NOW, "en-GB")).toBeNull());

test("what a slow clock takes for the future is now", () => expect(nearTime(NOW + HOUR, NOW, "en-GB")).toBe("now"));

test("it is told in the site's language", () => {
  expect(nearTime(NOW - 3 * HOUR, NOW, "de-DE")).toBe("vor 3 Stunden");
  expect(nearTime(NOW - 3 * HOUR, NOW, "ar-u-nu-latn")).toBe("قبل 3 ساعات");
});

test("it needs nothing from outside of itself, since its text is sent to browsers", () => {
  const alone = new Function(`return (${nearTime})(${NOW - HOUR}, ${NOW}, "en-GB")`);
  expect(alone()).toBe("1 hour ago");
});
