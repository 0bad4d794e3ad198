import { describe, expect, test } from "vitest";
import { SECOND } from "#lib/clock.ts";
import { secretAddress, secretText, stepOf } from "./totp.ts";

// RFC 6238, appendix B: its secret, and the last six digits of its codes for SHA-1.
const secret = Buffer.from("12345678901234567890");
const at = (seconds: number) => new Date(seconds * SECOND);

describe("a code belongs to its half minute", () => {
  test.each([
    [59, "287082", 1],
    [1111111109, "081804", 37037036],
    [1111111111, "050471", 37037037],
    [1234567890, "005924", 41152263],
    [2000000000, "279037", 66666666],
  ])("%d seconds after 1970 it is %s", (seconds, code, step) => {
    expect(stepOf(secret, code, at(seconds))).toBe(step);
  });

  test("one half minute early or late is let through, and tells which it was; two are not", () => {
    for (const late of [-30, 0, 30]) expect(stepOf(secret, "005924", at(1234567890 + late))).toBe(41152263);
    for (const late of [-60, 60, 3600]) expect(stepOf(secret, "005924", at(1234567890 + late))).toBeNull();
  });
});

test.each(["", "5924", "0059240", "００５９２４", "00592a", "005 924", "-05924", "1e5924"])("%j is no code", (code) => {
  expect(stepOf(secret, code, at(1234567890))).toBeNull();
});

test("the app is told whose secret it is", () => {
  expect(secretText(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  const url = new URL(secretAddress(secret, "The Harbour & Co", "ada"));
  expect(`${url.protocol}//${url.host}`).toBe("otpauth://totp");
  expect(url.searchParams.get("issuer")).toBe("The Harbour & Co");
  expect(url.searchParams.get("secret")).toBe(secretText(secret));
  expect(decodeURIComponent(url.pathname)).toContain("ada");
});
