import { expect, test } from "vitest";
import { makeForwarding } from "./forwarded.ts";

const named = { SITE_URL: "https://news.example", PORT: 3000, TRUSTED_PROXIES: ["10.0.0.0/8", "::1"] };
const unnamed = { SITE_URL: "http://localhost:3000", PORT: 3000, TRUSTED_PROXIES: [] };

function pass(site: typeof named, remoteAddress: string, headers: Record<string, string>) {
  const request = { headers: { ...headers }, socket: { remoteAddress } };
  makeForwarding(site)(request);
  return request.headers as Record<string, string>;
}

test("a stranger cannot say who he is, nor where he came to", () => {
  const forged = {
    host: "evil.test",
    "x-forwarded-for": "127.0.0.1",
    "x-real-ip": "127.0.0.1",
    "x-forwarded-host": "evil.test",
    "x-forwarded-proto": "http",
    "x-forwarded-port": "1",
    forwarded: "for=127.0.0.1;host=evil.test",
  };
  expect(pass(named, "203.0.113.9", forged)).toEqual({
    host: "evil.test",
    "x-forwarded-for": "203.0.113.9",
    "x-real-ip": "203.0.113.9",
    "x-forwarded-host": "news.example",
    "x-forwarded-proto": "https",
  });
});

test("behind proxies the client is the last hop that is none of them", () => {
  const through = (chain: string, peer = "10.0.0.2") => pass(named, peer, { "x-forwarded-for": chain })["x-real-ip"];
  expect(through("203.0.113.9")).toBe("203.0.113.9");
  expect(through("1.1.1.1, 203.0.113.9, 10.1.1.1")).toBe("203.0.113.9");
  expect(through("203.0.113.9", "::ffff:10.0.0.2")).toBe("203.0.113.9");
  expect(through("2001:db8::7", "::1")).toBe("2001:db8::7");
  expect(through("10.3.3.3")).toBe("10.3.3.3");
  expect(through("nonsense, 203.0.113.9:80, <script>")).toBe("10.0.0.2");
  expect(through("")).toBe("10.0.0.2");
});

test("Next's words between its own parts do not come in from outside", () => {
  const inside = ["x-middleware-subrequest", "x-middleware-rewrite", "x-invoke-path", "x-matched-path", "next-resume"];
  const sent = Object.fromEntries(inside.map((name) => [name, "1"]));
  const left = pass(named, "203.0.113.9", { ...sent, rsc: "1", "next-action": "7f" });
  expect(Object.keys(left).filter((name) => inside.includes(name))).toEqual([]);
  expect(left).toMatchObject({ rsc: "1", "next-action": "7f" });
});

test("a site without a name of its own answers to the name it is opened by, if that can be one", () => {
  const host = (text: string) => pass(unnamed, "127.0.0.1", { host: text })["x-forwarded-host"];
  expect(host("127.0.0.1:3000")).toBe("127.0.0.1:3000");
  expect(host("[::1]:3000")).toBe("[::1]:3000");
  expect(host("a b/..")).toBe("localhost:3000");
});

test("a list of proxies that holds no address stops the start with a sentence", () => {
  for (const entry of ["nginx", "10.0.0.0/99", "10.0.0.0/x", "1.2.3"])
    expect(() => makeForwarding({ ...named, TRUSTED_PROXIES: [entry] }), entry).toThrow(entry);
});
