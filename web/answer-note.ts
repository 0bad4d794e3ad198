// What an action or a page wants to be said with its answer, which Next gives them no way to say: its status and headers. Noted while it is
// made, and put on the answer by our own server before its first byte.
import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";

type Note = { status?: number; headers: Record<string, string>; reached?: boolean };

// Next's module graphs have this file each for itself: what they share hangs on globalThis.
const KEY = Symbol.for("afterword.answer-note");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Note> };
const notes = () => (shared[KEY] ??= new AsyncLocalStorage());

/** Takes the place of a 200; what has another status (a redirection) keeps it. */
export function noteAnswer(status: number, headers: Record<string, string>): void {
  const note = notes().getStore();
  if (note) Object.assign(note, { status, headers });
}

/** For the gates of actions and routes (action.ts, route.ts): from here on what goes wrong is our own fault. */
export function noteReached(): void {
  const note = notes().getStore();
  if (note) note.reached = true;
}

/**
 * What is sent to be done and fails before it has reached a gate has arguments that Next could not read: no browser of ours sends them, and
 * its sender may know.
 */
const isSendersFault = ({ method }: IncomingMessage, { reached }: Note, status: number) =>
  status === 500 && method === "POST" && !reached;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export const withNotes =
  (answer: Answer): Answer =>
  (request, response) => {
    const note: Note = { headers: {} };
    const writeHead = response.writeHead.bind(response) as typeof response.writeHead;
    response.writeHead = ((status: number, ...rest: never[]) => {
      if (isSendersFault(request, note, status)) return writeHead(400, ...rest);
      if (note.status === undefined || status !== 200) return writeHead(status, ...rest);
      for (const [name, value] of Object.entries(note.headers)) response.setHeader(name, value);
      return writeHead(note.status, ...rest);
    }) as typeof writeHead;
    return notes().run(note, () => answer(request, response));
  };
