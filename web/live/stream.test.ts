import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Stream } from "./stream.ts";

let server: Server;
beforeEach(async () => {
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Both ends of a stream. */
async function open() {
  const asked = get({ port: (server.address() as AddressInfo).port, agent: false }).on("error", () => {});
  const [, response] = (await once(server, "request")) as [IncomingMessage, ServerResponse];
  const stream = new Stream(response, 0);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.on("error", () => {});
  return { stream, response, answer };
}

const PIECE = Buffer.alloc(16 * 1024, "x");
/** More than any network between two ends of one machine holds. */
const PIECES = 10_000;

test("who reads no more is cut off once much waits for him; who reads is told all", async () => {
  const [sleeper, reader] = [await open(), await open()];
  let read = 0;
  reader.answer.on("data", (part: Buffer) => {
    read += part.length;
  });
  let seq = 0;
  while (sleeper.stream.isOpen && seq < PIECES) {
    seq += 1;
    sleeper.stream.send(seq, PIECE);
    reader.stream.send(seq, PIECE);
    do await turn();
    while (reader.response.writableLength > 0);
  }
  expect(seq).toBeLessThan(PIECES);
  expect(reader.stream.isOpen).toBe(true);
  const ended = once(reader.answer, "end");
  reader.stream.end();
  await ended;
  expect(read).toBeGreaterThan(seq * PIECE.length);
});

test("little that nobody takes ends it at the second beat", async () => {
  const { stream, response } = await open();
  for (let seq = 1; response.writableLength === 0 && seq < PIECES; seq += 1) {
    stream.send(seq, PIECE);
    await turn();
  }
  stream.beat();
  expect(stream.isOpen).toBe(true);
  stream.beat();
  expect(stream.isOpen).toBe(false);
});

test("silence is broken by beats, and nothing is told twice or after something newer", async () => {
  const { stream, answer } = await open();
  answer.setEncoding("utf8");
  let told = "";
  answer.on("data", (part: string) => {
    told += part;
  });
  stream.send(2, Buffer.from("two "));
  stream.send(2, Buffer.from("two again "));
  stream.send(1, Buffer.from("one "));
  stream.beat();
  stream.part();
  await once(answer, "end");
  expect(told).toMatch(/^retry: \d+\n\ntwo :\n\nretry: \d+\n\n$/);
});
