import { expect, test, vi } from "vitest";
import { nameOf, PREPARED } from "./prepared.ts";

test("a statement that says so has one name, another text another; all else has none", () => {
  const first = nameOf(`${PREPARED.sql} SELECT $1`);
  expect(first).not.toBe("");
  expect(nameOf(`${PREPARED.sql} SELECT $1`)).toBe(first);
  expect(nameOf(`${PREPARED.sql} SELECT $2`)).not.toBe(first);
  expect(nameOf("SELECT $1")).toBe("");
});

test("another instance of this module, over the same connections, gives no name to two texts", async () => {
  vi.resetModules();
  const other = await import("./prepared.ts");
  expect(other.nameOf(`${PREPARED.sql} SELECT 1`)).not.toBe(nameOf(`${PREPARED.sql} SELECT 2`));
  expect(other.nameOf(`${PREPARED.sql} SELECT 2`)).toBe(nameOf(`${PREPARED.sql} SELECT 2`));
});
