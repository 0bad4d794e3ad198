// One reader's open answer: server-sent events (HTML standard, 9.2), one way, until he leaves or no longer keeps up.
import { randomInt } from "node:crypto";
import type { ServerResponse } from "node:http";
import { SECOND } from "#lib/clock.ts";

/** Who has this much waiting for him reads no more; what his network holds comes on top. */
const MOST_WAITING = 64 * 1024;

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "private, no-store, no-transform",
  // nginx would gather what should go out at once.
  "X-Accel-Buffering": "no",
  "X-Content-Type-Options": "nosniff",
  // So that its end is the end of the connection too.
  Connection: "close",
};
const HEARTBEAT = Buffer.from(":\n\n");

/** How long browsers wait before they come again: spread, so that not all come at once. */
const retryIn = (least: number, most: number) => `retry: ${randomInt(least * SECOND, most * SECOND)}\n\n`;

export const eventBytes = (seq: number, changes: unknown) =>
  Buffer.from(`id: ${seq}\nevent: changes\ndata: ${JSON.stringify(changes)}\n\n`);

export class Stream {
  /** The last event that its reader was told of. */
  seq: number;
  #response: ServerResponse;
  #isBehind = false;

  constructor(response: ServerResponse, seq: number) {
    this.seq = seq;
    this.#response = response;
    response.socket?.setNoDelay(true);
    response.socket?.setKeepAlive(true, 60 * SECOND);
    response.writeHead(200, HEADERS).write(retryIn(2, 10));
  }

  send(seq: number, bytes: Buffer): void {
    if (seq <= this.seq) return;
    this.seq = seq;
    this.#write(bytes);
  }

  get isOpen(): boolean {
    return !this.#response.destroyed && !this.#response.writableEnded;
  }

  /** For a reader who was told of an event that there is not. */
  restart(seq: number, bytes: Buffer): void {
    this.seq = seq;
    this.#write(bytes);
  }

  /** Every 20 seconds: keeps what lies between from taking silence for an end. Who has something waiting at two beats running reads no more. */
  beat(): void {
    const wasBehind = this.#isBehind;
    this.#isBehind = this.#response.writableLength > 0;
    if (wasBehind && this.#isBehind) this.cut();
    else this.#write(HEARTBEAT);
  }

  /** Nothing more comes here; browsers ask again, and are told what has become of it. */
  end(): void {
    this.#response.end();
  }

  /** As end, for a site that goes away and will be back. */
  part(): void {
    this.#response.end(retryIn(1, 5));
  }

  cut(): void {
    this.#response.destroy();
  }

  #write(bytes: Buffer): void {
    this.#response.write(bytes);
    if (this.#response.writableLength > MOST_WAITING) this.#response.destroy();
  }
}
