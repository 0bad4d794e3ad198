import { expect, test } from "vitest";
import { qrPath } from "./qr-path.ts";

test("a code has its border, and its three corners in it", () => {
  const { size, d } = qrPath("otpauth://totp/The%20Paper:ada?secret=GEZDGNBVGY3TQOJQ");
  // Version 3 to 5 (29 to 37 squares) and twice four of border.
  expect([37, 41, 45]).toContain(size);
  const dark = new Set([...d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const far = size - 5;
  for (const corner of ["4 4", `${far} 4`, `4 ${far}`]) expect(dark.has(corner), corner).toBe(true);
  for (const place of dark)
    for (const part of place.split(" ").map(Number)) expect(part >= 4 && part <= far).toBe(true);
});
