// Which statements PostgreSQL keeps planned on each connection.
import { Prisma } from "#prisma/client/client.ts";
import { sha256 } from "./ids.ts";

const MARK = "/* prepared */";

/**
 * Begins a statement that runs often and finds its rows by their keys. Planning one of a dozen steps takes as long as doing it. Not for
 * searches: their best plan depends on what is asked for. Its text must come in few kinds only; values are parameters.
 */
export const PREPARED = Prisma.raw(MARK);

const names = new Map<string, string>();

/**
 * The name under which a statement is kept; "" for those that are planned anew each time. Made of its text: Next has this module several times,
 * all of them over the same connections.
 */
export function nameOf(sql: string): string {
  if (!sql.startsWith(MARK)) return "";
  const name = names.get(sql) ?? `kept_${sha256(sql).slice(0, 32)}`;
  names.set(sql, name);
  return name;
}
