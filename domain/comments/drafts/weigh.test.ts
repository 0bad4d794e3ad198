import { expect, test } from "vitest";
import { type Box, type Version, weigh } from "./weigh.ts";

const at = (minute: number) => Date.UTC(2026, 4, 2, 9, minute);
const phone = (minute: number, body: string, formKey = "phone-form"): Version => ({
  ...{ deviceId: "phone", formKey, savedAt: at(minute), subject: "", body },
});
const desk = (minute: number | null, body: string, formKey = "desk-form"): Box => ({
  ...{ deviceId: "desk", formKey, savedAt: minute === null ? null : at(minute), subject: "", body },
});
const asVersion = ({ savedAt, ...box }: Box): Version => ({ ...box, savedAt: savedAt ?? 0 });

test.each<[string, Box, Version[], string | null, string[]]>([
  ["nothing was typed anywhere", desk(null, ""), [], null, []],
  ["an empty box is offered what another device has", desk(null, ""), [phone(41, "Begun.")], "Begun.", []],
  [
    "of several the newest, and the older stay",
    desk(null, ""),
    [phone(1, "A"), phone(9, "C"), phone(5, "B")],
    "C",
    ["B", "A"],
  ],
  ["newer words are offered to a box with words", desk(40, "Mine."), [phone(41, "Theirs.")], "Theirs.", []],
  ["older ones are within reach, not offered", desk(42, "Mine."), [phone(41, "Theirs.")], null, ["Theirs."]],
  ["saved in the same moment: the box stays", desk(41, "Mine."), [phone(41, "Theirs.")], null, ["Theirs."]],
  [
    "words that the server never had stay, the others are offered",
    desk(null, "Mine."),
    [phone(1, "Theirs.")],
    "Theirs.",
    [],
  ],
  ["the same words are nothing else", desk(40, "Same. "), [phone(41, "Same.")], null, []],
  ["the same words twice are one", desk(null, ""), [phone(9, "A"), phone(5, "A", "other")], "A", []],
  [
    "a box is not offered what it said a moment ago",
    desk(42, "Mine, longer."),
    [asVersion(desk(41, "Mine."))],
    null,
    [],
  ],
  [
    "what the server has of the box is newer than the device, which was full: it is offered",
    desk(41, "Mine, older."),
    [asVersion(desk(42, "Mine, and longer."))],
    "Mine, and longer.",
    [],
  ],
  [
    "a beginning of the box is no other text, whenever it came",
    desk(41, "Mine."),
    [asVersion(desk(42, "Mi"))],
    null,
    [],
  ],
  [
    "told as the page went away, which nobody could note: no other text",
    { ...desk(41, "Mine, shorter."), typedAt: 9 },
    [{ ...asVersion(desk(42, "Mine, and longer.")), typedAt: 9 }],
    null,
    [],
  ],
  ["a box that lost its words is offered them", desk(null, ""), [asVersion(desk(41, "Mine."))], "Mine.", []],
  [
    "the other form of the same browser counts as another",
    desk(40, "Mine."),
    [asVersion(desk(41, "Tab two.", "tab-two"))],
    "Tab two.",
    [],
  ],
  [
    "what was continued here and then typed on there is newer",
    desk(40, "A", "phone-form"),
    [phone(41, "A, then B.")],
    "A, then B.",
    [],
  ],
  ["blanks are no words", desk(null, " \n"), [phone(41, " ")], null, []],
])("%s", (_name, box, versions, offered, others) => {
  const weighed = weigh(box, versions);
  expect(weighed.offered?.body ?? null).toBe(offered);
  expect(weighed.others.map((one) => one.body)).toEqual(others);
});

test("a subject alone is a text too", () => {
  expect(weigh(desk(null, ""), [{ ...phone(41, ""), subject: "About the crane" }]).offered?.subject).toBe(
    "About the crane",
  );
});
