// The part of a worker's world that ours uses. TypeScript's own description of it cannot stand beside the page's in one program.

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};
type Installing = Extendable & { addRoutes?(routes: unknown): Promise<void> };
type Syncing = Extendable & { tag: string };
type Events = {
  install: Installing;
  activate: Extendable;
  fetch: Fetching;
  message: Extendable & MessageEvent;
  sync: Syncing;
};

type WorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, hear: (event: Events[Name]) => void): void;
};

export const scope = globalThis as unknown as WorkerScope;
