// Comments that wait to be sent, in this browser's database: the page and the service worker both read and write them.
import { type IDBPDatabase, openDB } from "idb";
import { isWaiting, type Waiting } from "#domain/comments/outbox/waiting.ts";
import { OUTBOX } from "./flag.ts";

const STORE = "waiting";

/** Open for one piece of work alone: a database that stands open cannot be deleted when its owner logs out. */
async function within<Result>(work: (db: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const db = await openDB(OUTBOX, 1, {
    upgrade: (fresh) => void fresh.createObjectStore(STORE, { keyPath: "formKey" }),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Each throws where the browser forbids storage or has no room. */
export const listWaiting = () =>
  within(async (db) => (await db.getAll(STORE)).filter(isWaiting).sort((a, b) => a.at - b.at));

export const findWaiting = (formKey: string) =>
  within(async (db): Promise<Waiting | null> => {
    const found: unknown = await db.get(STORE, formKey);
    return isWaiting(found) ? found : null;
  });

export const putWaiting = (one: Waiting) =>
  within(async (db) => {
    // On the disk when it is said to be kept, whatever happens to the machine.
    const writing = db.transaction(STORE, "readwrite", { durability: "strict" });
    await writing.store.put(one);
    await writing.done;
  });

/** Only while it is there: what its owner has taken back or deleted meanwhile does not return. */
export const changeWaiting = (one: Waiting) =>
  within(async (db) => {
    const writing = db.transaction(STORE, "readwrite", { durability: "strict" });
    if (await writing.store.getKey(one.formKey)) await writing.store.put(one);
    await writing.done;
  });

export const dropWaiting = (formKey: string) => within((db) => db.delete(STORE, formKey));
