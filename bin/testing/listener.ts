// A reader who follows a discussion as a browser does: keeps what he is told, and comes again from there.
import { once } from "node:events";
import { type ClientRequest, get, type IncomingMessage } from "node:http";
import type { Changes } from "#domain/comments/changes.ts";

export type Listener = {
  status: number;
  headers: IncomingMessage["headers"];
  /** All that was told, in order. */
  told: { seq: number; changes: Changes }[];
  /** Resolves as soon as what was told satisfies this; throws when the stream ends before. */
  until(enough: () => boolean): Promise<void>;
  /** Ids of comments told of as posted. */
  posted(): string[];
  /** The number of the last event told of. */
  last(): number;
  /** How soon to come again, in milliseconds, as last told. */
  retry(): number;
  ended: Promise<unknown>;
  leave(): void;
  answer: IncomingMessage;
};

export async function follow(url: string, headers: Record<string, string> = {}): Promise<Listener> {
  const request: ClientRequest = get(url, { headers, agent: false });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  const told: Listener["told"] = [];
  let [text, retry] = ["", 0];
  let look = () => {};
  answer.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split("\n")
          .map((line) => line.split(/: (.*)/)),
      );
      text = text.slice(end + 2);
      if (fields.retry) retry = Number(fields.retry);
      if (fields.data) told.push({ seq: Number(fields.id), changes: JSON.parse(fields.data) });
    }
    look();
  });
  // A stream that is cut ends with an error as well.
  const ended = new Promise((resolve) => answer.once("close", resolve).on("error", () => {}));
  const until = (enough: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      look = () => enough() && resolve();
      look();
      void ended.then(() => reject(new Error(`The stream ended after ${JSON.stringify(told)}`)));
    });
  return {
    ...{ status: answer.statusCode ?? 0, headers: answer.headers, told, until, ended, answer },
    posted: () => told.flatMap(({ changes }) => ("reload" in changes ? [] : changes.posted.map(({ id }) => id))),
    last: () => told.at(-1)?.seq ?? 0,
    retry: () => retry,
    leave: () => void request.destroy(),
  };
}
