import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Refusal } from "#lib/errors.ts";
import { catchOldForm, type Hold } from "./answer.ts";

const KNOWN = `7f${"1".repeat(40)}`;
const OLD = `7f${"0".repeat(40)}`;
const BOUNDARY = "----boundary";

let server: Server;
let passed: string[] = [];
let held: Record<string, unknown>[] = [];
let hold: Hold;

const hear = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const pass = () =>
      void hear(request).then((body) => {
        passed.push(body);
        response.end("passed");
      });
    catchOldForm(request, response, { actions: new Set([KNOWN]), hold: (...given) => hold(...given), pass });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());
beforeEach(() => {
  [passed, held] = [[], []];
  hold = async (fields) => {
    held.push(fields);
    return fields.body ? { href: "/a/story?held=1#write", setCookie: "holder=secret" } : null;
  };
});

/** A form as React writes it where no scripts run. */
function formOf(action: string, fields: Record<string, string>): string {
  const all = {
    $ACTION_REF_1: "",
    "$ACTION_1:0": `{"id":"${action}","bound":"$@1"}`,
    "$ACTION_1:1": "[{}]",
    ...fields,
  };
  const parts = Object.entries(all).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

type Answer = { status: number; headers: IncomingMessage["headers"]; text: string };

async function post(body: string, headers: Record<string, string> = {}, pieces = 1): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const type = { "content-type": `multipart/form-data; boundary=${BOUNDARY}`, ...headers };
  const request = ask({ port, host: "127.0.0.1", method: "POST", path: "/a/story?order=newest", headers: type });
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length; at += size) request.write(body.slice(at, at + size));
  request.end();
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, text: await hear(answer) };
}

test("a comment's form of another build is kept, and its sender led to where its words are", async () => {
  const fields = { articleId: "a", body: "Words & “more”.\r\n\r\nTwo paragraphs." };
  const { status, headers } = await post(formOf(OLD, fields));
  expect([status, headers.location, headers["set-cookie"]]).toEqual([303, "/a/story?held=1#write", ["holder=secret"]]);
  expect(held).toEqual([fields]);
  expect(passed).toEqual([]);
});

test("any other form of another build gives a page with what was typed, without passwords and without markup of its own", async () => {
  const fields = { login: "<ada>", password: "four quiet herons", next: "/a/story", title: 'So "it" goes' };
  const { status, text } = await post(formOf(OLD, fields));
  expect(status).toBe(409);
  expect(text).toContain("&#60;ada&#62;");
  expect(text).toContain("So &#34;it&#34; goes");
  expect(text).not.toMatch(/herons|<ada>/);
  expect(text).toContain('href="/a/story?order=newest"');
});

test("what cannot be kept is shown, not lost", async () => {
  hold = async () => {
    throw new Refusal("too-long", "body", { limit: 1 });
  };
  const { status, text } = await post(formOf(OLD, { articleId: "a", body: "Too many words." }));
  expect(status).toBe(409);
  expect(text).toContain("Too many words.");
});

test.each([1, 3, 50])("forms of this build go on whole, in %i pieces; so does what is no form", async (pieces) => {
  const form = formOf(KNOWN, { articleId: "a", body: "Words. ".repeat(20_000) });
  expect((await post(form, {}, pieces)).text).toBe("passed");
  const nameless = formOf(KNOWN, {}).replaceAll("ACTION", "OTHER");
  await post(nameless, {}, pieces);
  await post("", {}, pieces);
  await post(formOf(OLD, {}), { "next-action": OLD }, pieces);
  await post("{}", { "content-type": "application/json" }, pieces);
  expect(passed).toEqual([form, nameless, "", formOf(OLD, {}), "{}"]);
  expect(held).toEqual([]);
});
