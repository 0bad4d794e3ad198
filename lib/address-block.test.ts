import { expect, test } from "vitest";
import { addressBlock } from "./address-block.ts";

test("all addresses of one subscriber's IPv6 network are one", () => {
  const block = addressBlock("2001:db8:1:2::1");
  expect(block).toBe("2001:db8:1:2::/64");
  for (const other of ["2001:db8:1:2:ffff::9", "2001:0DB8:0001:0002:1:2:3:4", "2001:db8:1:2::%eth0"])
    expect(addressBlock(other)).toBe(block);
  expect(addressBlock("2001:db8:1:3::1")).not.toBe(block);
  expect(addressBlock("::1")).toBe("0:0:0:0::/64");
});

test("an IPv4 address is itself, also in IPv6's clothes", () => {
  expect(addressBlock("203.0.113.7")).toBe("203.0.113.7");
  expect(addressBlock("::ffff:203.0.113.7")).toBe("203.0.113.7");
  expect(addressBlock("::ffff:cb00:7107")).toBe("203.0.113.7");
});

test("what is no address shares one count", () => {
  for (const text of [null, "", "localhost", "1.2.3", "203.0.113.7, 10.0.0.1", "[::1]", "a".repeat(9_000)])
    expect(addressBlock(text)).toBe("unknown");
});

test("65,536 addresses of one network are one", () => {
  const blocks = new Set<string>();
  for (let n = 0; n < 65_536; n += 1) blocks.add(addressBlock(`2001:db8:1:2::${n.toString(16)}`));
  expect([...blocks]).toEqual(["2001:db8:1:2::/64"]);
});
