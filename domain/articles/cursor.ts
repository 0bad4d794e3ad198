// Where a list of articles goes on: after this moment and this id. Opaque to readers, so that it may change.

export type Cursor = { at: Date; id: string };

/** Beyond it dates are written in ways that PostgreSQL does not read. */
const LAST_YEAR = 9999;

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(`${at.getTime()}.${id}`).toString("base64url");

/** Null for none and for whatever this file did not write: a reader with a broken link gets the first page. */
export function readCursor(text: string | null | undefined): Cursor | null {
  if (!text || text.length > 100) return null;
  const found = /^(-?\d{1,15})\.([0-9a-z]{1,40})$/.exec(Buffer.from(text, "base64url").toString("latin1"));
  if (!found?.[1] || !found[2]) return null;
  const at = new Date(Number(found[1]));
  const year = at.getUTCFullYear();
  return year >= 1 && year <= LAST_YEAR ? { at, id: found[2] } : null;
}
