import { expect, test } from "vitest";
import { mergeVisits, type Visit } from "./merge.ts";

const at = (clock: string) => new Date(`2026-05-02T${clock}:00Z`);
const visit = (since: string, last: string): Visit => ({ since: at(since), at: at(last) });

test.each([
  ["a new device of a reader who was here before", ["09:00", "10:00"], ["12:00", "12:00"], ["10:00", "12:00"]],
  ["the same visit on two devices", ["09:00", "12:00"], ["10:00", "12:10"], ["10:00", "12:10"]],
  ["the same visit, on one device the first", ["09:00", "12:00"], ["12:05", "12:10"], ["09:00", "12:10"]],
  ["the same visit, on the other device the first", ["12:00", "12:05"], ["09:00", "12:10"], ["09:00", "12:10"]],
  ["the first visit, on two devices", ["12:00", "12:05"], ["12:03", "12:10"], ["12:00", "12:10"]],
  ["a device that knew of a visit in between", ["09:00", "10:00"], ["11:00", "12:00"], ["11:00", "12:00"]],
  ["a device that was away for long", ["09:00", "10:00"], ["08:00", "12:00"], ["10:00", "12:00"]],
  ["an old visit that is told late", ["09:00", "12:00"], ["06:00", "07:00"], ["09:00", "12:00"]],
  ["an old visit that is told after a first one", ["12:00", "12:00"], ["06:00", "07:00"], ["07:00", "12:00"]],
  ["the same once more", ["09:00", "12:00"], ["09:00", "12:00"], ["09:00", "12:00"]],
])("%s", (_name, one, other, both) => {
  const [known, told, merged] = [one, other, both].map(([since = "", last = ""]) => visit(since, last)) as [
    Visit,
    Visit,
    Visit,
  ];
  expect(mergeVisits(known, told)).toEqual(merged);
  expect(mergeVisits(told, known)).toEqual(merged);
});
