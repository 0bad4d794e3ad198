import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canonicalEmail } from "./email.ts";

const HOSTILE = "../shared/data/hostile/hostile-emails.json";

test("ordinary addresses are kept in lower case", () => {
  expect(canonicalEmail(" Ada.Lovelace+notes@Example.ORG ")).toBe("ada.lovelace+notes@example.org");
  expect(canonicalEmail("o'brien@mail.example.co.uk")).toBe("o'brien@mail.example.co.uk");
  expect(canonicalEmail("a@xn--bcher-kva.example")).toBe("a@xn--bcher-kva.example");
});

test("addresses that could be read in two ways are none", () => {
  const odd = [
    "",
    "ada",
    "ada@localhost",
    "ada@example.org.",
    "ada@-example.org",
    "ada@example.1",
    "ada@[127.0.0.1]",
    ".ada@example.org",
    "ada..l@example.org",
    '"ada b"@example.org',
    "ada@evil.test@example.org",
    "ada@example.org,eve@evil.test",
    "ada@example.org\nBcc: eve@evil.test",
    "ada＠example.org",
    "adа@example.org",
    "<ada@example.org>",
    "\tada@example.org",
    `${"a".repeat(65)}@example.org`,
    `ada@${"b".repeat(64)}.org`,
    `ada@${"b.".repeat(130)}org`,
  ];
  for (const address of odd) expect(canonicalEmail(address), address).toBeNull();
});

const whereData = test.runIf(existsSync(HOSTILE));

whereData("of the hostile addresses in ../shared/data only plain ones get in, and as one recipient", () => {
  const { cases, headerInjection } = JSON.parse(readFileSync(HOSTILE, "utf8"));
  const kept = [...cases, ...headerInjection].map((address: string) => canonicalEmail(address)).filter(Boolean);
  for (const address of kept) expect(address).toMatch(/^[a-z0-9.+]+@[a-z0-9.-]+\.test$/);
  expect(new Set(kept)).toEqual(
    new Set(["victim@victim.test", "victim+tag@victim.test", "v.i.c.t.i.m@gmail.test", "victim@xn--ictim-cva.test"]),
  );
});
