import { expect, test } from "vitest";
import type { DeviceDraft } from "./on-device.ts";
import { opening } from "./opening.ts";

const kept = (body: string, formKey = "own", more: Partial<DeviceDraft> = {}): DeviceDraft => ({
  ...{ articleId: "a", parentId: "", editing: "", subject: "", slug: "s", at: 1, body, formKey, ...more },
});
const box = (typed: string, served = "", editing = false) => ({
  ...{ typed: { subject: "", body: typed }, served: { subject: "", body: served }, formKey: "own", editing },
});

test.each<[string, ReturnType<typeof box>, DeviceDraft[], string | null]>([
  ["nothing was kept", box(""), [], null],
  ["an empty box gets back its own", box(""), [kept("newer", "other"), kept("Mine")], "Mine"],
  ["another tab gets the newest", box(""), [kept("newest", "b"), kept("older", "c")], "newest"],
  ["the browser put back what it knew", box("Mi"), [kept("Mine")], "Mine"],
  ["typed before the page woke: stays", box("Something else"), [kept("Mine")], null],
  [
    "an edit that was begun",
    box("As posted", "As posted", true),
    [kept("As posted, better", "x")],
    "As posted, better",
  ],
  ["through login: the words that were sent stand there", box("Held", "Held"), [kept("Older", "x")], null],
  ["through login: typed on before going", box("Held", "Held"), [kept("Held, more")], "Held, more"],
  [
    "from the list of drafts: newer than what was told from here",
    box("Phone", "Phone"),
    [kept("Desk", "own", { told: 1 })],
    null,
  ],
  ["from the list of drafts: the same words", box("Same", "Same"), [kept("Same", "own", { told: 1 })], "Same"],
])("%s", (_name, given, drafts, shown) => {
  expect(opening(given, drafts)?.body ?? null).toBe(shown);
});
