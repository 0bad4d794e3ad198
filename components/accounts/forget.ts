// What this browser keeps of a person, and whose it is. Everything of the kind has a name that begins with MINE, whichever part of the page
// keeps it; when its owner has logged out, or his session has ended elsewhere, all of it goes.
import { forgetUnsavedOf, UNSAVED } from "#components/articles/desk/unsaved/flag.ts";
import { OUTBOX_NAMES } from "#components/comments/outbox/flag.ts";
import { MINE } from "#components/comments/reader/drafts/on-device.ts";

const OWNER = `${MINE}owner`;
const LEAVING = "afterword.leaving";
/** What must be spared of databases that are being deleted: a page that goes away meanwhile leaves the rest to the next one. */
const FORGETTING = "afterword.forgetting";

/** Words typed while nobody was signed in have no owner; whoever logs in next takes them over. */
export const ownerHere = (): string | null => {
  try {
    return localStorage.getItem(OWNER);
  } catch {
    return null;
  }
};

export const isOwnerMark = (name: string | null): boolean => name === OWNER;

/** Its owner logs out here and now: nothing of him stays. */
export function noteLeaving(): void {
  try {
    localStorage.setItem(LEAVING, "1");
  } catch {
    // Full or forbidden: then nothing else was kept either.
  }
}

/**
 * From now on what is kept here is this account's, or nobody's. True when there was something of somebody else, which is gone now. Of a
 * session that only ran out, or was ended elsewhere, the comments that were sent and wait for a connection stay and go out when their author is
 * back; so does what an editor has not saved.
 */
export function claimDevice(accountId: string | null): boolean {
  const before = ownerHere();
  const isOthers = before !== null && before !== accountId;
  try {
    const unfinished = localStorage.getItem(FORGETTING);
    if (isOthers) forgetReader(before, Boolean(localStorage.getItem(LEAVING)));
    else if (unfinished !== null) forgetDatabases(unfinished.split(" "));
    // Throws where it is full: then no mark could be set either.
    if (!accountId) localStorage.setItem(LEAVING, "");
    localStorage.removeItem(LEAVING);
    if (accountId && before !== accountId) localStorage.setItem(OWNER, accountId);
  } catch {
    // Full or forbidden: databases and caches have room of their own, and nobody can tell whose they are.
    if (!accountId && before === null) forgetDatabases([]);
  }
  // Never again and again where a storage forgets nothing.
  return isOthers && ownerHere() !== before;
}

const isMine = (name: string, spared: readonly string[]) => name.startsWith(MINE) && !spared.includes(name);

/** Storage at once; databases and caches as soon as the browser gets to it. */
function forgetReader(accountId: string, hasLeft: boolean): void {
  const spared = hasLeft ? [UNSAVED] : [UNSAVED, ...OUTBOX_NAMES];
  for (const storage of ["localStorage", "sessionStorage"] as const) {
    try {
      for (const name of Object.keys(window[storage])) if (isMine(name, spared)) window[storage].removeItem(name);
    } catch {
      // Forbidden, so there is nothing.
    }
  }
  if (hasLeft) forgetUnsavedOf(accountId);
  forgetDatabases(spared);
  localStorage.setItem(FORGETTING, spared.join(" "));
}

function forgetDatabases(spared: readonly string[]): void {
  // Some browsers do not list their databases.
  const databases = window.indexedDB
    ?.databases?.()
    .then((all) => Promise.all(all.map(({ name = "" }) => (isMine(name, spared) ? deleteDatabase(name) : undefined))));
  const pages = window.caches
    ?.keys()
    .then((all) => Promise.all(all.map((name) => isMine(name, spared) && caches.delete(name))));
  Promise.all([databases, pages]).then(
    () => localStorage.removeItem(FORGETTING),
    () => {},
  );
}

const deleteDatabase = (name: string) =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
