import { expect, test } from "vitest";
import { Refusal } from "./errors.ts";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";

const PASSWORD = "tram harbour onion ladder";

test("a hash knows its password and no other, and says how it was made", async () => {
  const phc = await hashPassword(PASSWORD);
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await verifyPassword(PASSWORD, phc)).toBe(true);
  expect(await verifyPassword(`${PASSWORD} `, phc)).toBe(false);
  expect(await verifyPassword("", phc)).toBe(false);
  expect(await hashPassword(PASSWORD)).not.toBe(phc);
});

test("the same letter typed on another keyboard is the same letter", async () => {
  const phc = await hashPassword("caf\u00e9 tram harbour");
  expect(await verifyPassword("cafe\u0301 tram harbour", phc)).toBe(true);
});

// From the test suite of the reference implementation: "password" with the salt "somesalt".
test("hashes made elsewhere with other costs are understood, and are made anew when they cost less", async () => {
  const known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  expect(await verifyPassword("password", known)).toBe(true);
  expect(isOutdated(known)).toBe(false);
  expect(isOutdated(known.replace("m=65536", "m=4096"))).toBe(true);
  expect(isOutdated(await hashPassword(PASSWORD))).toBe(false);
});

test("without an account the answer is no", async () => {
  expect(await verifyPassword(PASSWORD, null)).toBe(false);
});

test("a bounded number waits; the rest is told so", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 54 }, () => verifyPassword(PASSWORD, null)));
  const refused = tries.filter((one) => one.status === "rejected");
  expect(refused).toHaveLength(2);
  for (const one of refused) expect(one.reason).toEqual(new Refusal("busy"));
  expect(await verifyPassword(PASSWORD, null)).toBe(false);
});
