// Gives each document a place for its long texts (page-texts.ts) for as long as it is being made.
import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { PAGE_TEXTS } from "./page-texts.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const texts = new AsyncLocalStorage<Map<string, string> | null>();
Object.assign(globalThis, { [PAGE_TEXTS]: texts });

/** The browser's router asks for a page as data, from which it makes the rest itself: then the texts must be in it. */
const isDocument = ({ headers }: IncomingMessage) => headers.rsc === undefined && headers["next-action"] === undefined;

export const sendingOnce =
  (answer: Answer): Answer =>
  (request, response) =>
    texts.run(isDocument(request) ? new Map() : null, () => answer(request, response));
