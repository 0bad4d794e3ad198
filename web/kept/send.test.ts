import { expect, test } from "vitest";
import { readEncodings } from "./send.ts";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0.1, gzip;q=1", "br"],
  ["gzip", "gzip"],
  ["gzip;q=0.5, *;q=0", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.000, gzip;q=0", "plain"],
  ["*", "br"],
  ["identity", "plain"],
  ["", "plain"],
  ["BR", "br"],
  ["brotli, xbr", "plain"],
])("“%s” is answered with %s", (header, encoding) => expect(readEncodings(header)).toBe(encoding));
