// The edge of the site without its pages: a real server at a free port with every endpoint, for tests that speak HTTP to it.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { startSession } from "#domain/accounts/sessions/commands.ts";
import { env } from "#lib/env.ts";
import { refuseForeignWrite } from "#web/foreign-write.ts";
import { makeForwarding } from "#web/forwarded.ts";
import type { Live } from "#web/live/live.ts";
import { authSecret, sessionCookie } from "#web/session-cookie.ts";
import { openEdge } from "../edge.ts";

export type Edge = {
  url: string;
  /** Posts JSON as a page's script does. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  live: Live;
  /** Resolves when every answer that was begun has ended. */
  idle(): Promise<unknown>;
  close(): Promise<void>;
};

export async function serveEdge(): Promise<Edge> {
  const edge = openEdge();
  // Whoever names an address in front of this machine is believed, so that a test can be many readers.
  const forward = makeForwarding({ ...env(), TRUSTED_PROXIES: ["127.0.0.1"] });
  const answers = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    answers.add(once(response, "close"));
    forward(request);
    response.setHeader("x-request-id", "test");
    if (refuseForeignWrite(request, response) || edge.endpoints.answer(request, response)) return;
    response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    live: edge.live,
    idle: () => Promise.all(answers),
    post: (path, body, headers = {}) =>
      fetch(url + path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { origin: env().SITE_URL, "content-type": "application/json", ...headers },
        redirect: "manual",
      }),
    get: (path, headers = {}) => fetch(url + path, { headers, redirect: "manual" }),
    async close() {
      await edge.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The Cookie header of a browser in which this person has logged in. */
export async function signedIn({ id }: { id: string }): Promise<{ cookie: string }> {
  const sid = await startSession(id, "test", new Date());
  const token = await encode({ token: { sid }, secret: authSecret(), salt: sessionCookie() });
  return { cookie: `${sessionCookie()}=${token}` };
}
