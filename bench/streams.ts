// Many readers with an article open, in a process of its own: streams of /api/v1/live over plain sockets. Told by its parent what to do
// (Order), it answers with what has happened (Report).
import { connect } from "node:net";
import { quantile } from "./series.ts";

export type Order =
  | { open: number; url: string; articleId: string; after: number }
  /** When each event was written, in milliseconds since 1970, by number: wait for all of them. */
  | { written: [seq: number, at: number][] };
export type Report = { opened: true } | { p50: number; p99: number; longest: number; missing: number };

/** Connections that are made at once: fewer than a server's backlog holds. */
const AT_ONCE = 100;
const PATIENCE_MS = 15_000;

type Stream = { known: number; arrivals: Map<number, number> };
const streams: Stream[] = [];
let onArrival = () => {};

process.on("message", (order: Order) => void obey(order));
process.on("disconnect", () => process.exit());

async function obey(order: Order): Promise<void> {
  if ("open" in order) {
    for (let n = 0; n < order.open; n += AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, order.open - n) }, (_, i) => open(order, n + i)));
    process.send?.({ opened: true } satisfies Report);
    return;
  }
  await arrived(Math.max(...order.written.map(([seq]) => seq)));
  const delays: number[] = [];
  let missing = 0;
  for (const { arrivals } of streams)
    for (const [seq, at] of order.written) {
      const then = arrivals.get(seq);
      if (then === undefined) missing += 1;
      else delays.push(then - at);
    }
  const [p50, p99, longest] = [quantile(delays, 0.5), quantile(delays, 0.99), quantile(delays, 1)];
  process.send?.({ p50, p99, longest, missing } satisfies Report);
}

/** Resolves with the first bytes of the answer, which must be 200. */
function open({ url, articleId, after }: Extract<Order, { open: number }>, n: number): Promise<void> {
  const { hostname, port, host } = new URL(url);
  const stream: Stream = { known: after, arrivals: new Map() };
  streams.push(stream);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) });
    let rest = "";
    socket.setEncoding("latin1");
    socket.on("error", reject);
    socket.on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("HTTP/1.1 ")) line.startsWith("HTTP/1.1 200") ? resolve() : reject(new Error(line));
        if (line.startsWith("id:")) note(stream, Number(line.slice(3)));
      }
    });
    const address = `10.${100 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
    socket.write(
      `GET /api/v1/live?article=${articleId}&after=${after} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\nX-Forwarded-For: ${address}\r\n\r\n`,
    );
  });
}

/** One message may tell of several events. */
function note(stream: Stream, seq: number): void {
  const at = Date.now();
  for (let one = stream.known + 1; one <= seq; one++) stream.arrivals.set(one, at);
  stream.known = Math.max(stream.known, seq);
  onArrival();
}

function arrived(last: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS);
    onArrival = () => {
      if (streams.some(({ known }) => known < last)) return;
      clearTimeout(late);
      resolve();
    };
    onArrival();
  });
}
