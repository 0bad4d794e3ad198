import { expect, test } from "vitest";
import { readersAddress } from "./readers-address.ts";

test("a request behind a proxy is called by the address of the site, with its path and query as they came", () => {
  const headers = new Headers({ "x-forwarded-proto": "https", "x-forwarded-host": "example.org" });
  const asked = "http://localhost:3000/api/auth/callback/oidc?code=a%2Fb&state=c";
  expect(readersAddress(asked, headers)).toBe("https://example.org/api/auth/callback/oidc?code=a%2Fb&state=c");
});
