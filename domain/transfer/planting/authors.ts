// Finds the accounts of a file's authors, and makes those that are missing: without e-mail and password, so that nobody can log in.
import { handleKey, isReserved } from "#domain/accounts/handle.ts";
import { looksOf } from "#domain/accounts/look-alike.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { Person } from "../records.ts";
import { candidate, isHandle } from "./handles.ts";
import { cutAtWord } from "./words.ts";

/** ImportedRecord keeps authors beside those of an article under this name. */
const SITE = "site";

/** A name in a byline; longer ones are jokes. */
const MAX_DISPLAY_NAME = 80;

export type Found = { accountId: string; isNew: boolean };

/** Each person once; nobody is none. */
export const distinct = (people: (Person | null)[]): Person[] => [
  ...new Map(people.filter((person) => person !== null).map((person) => [person.key, person])).values(),
];

type Row = { key: string; id: string };

/** By the persons' keys. `source` is the place of origin that the keys belong to. */
export async function findOrMakeAuthors(
  tx: Tx,
  source: string,
  people: Person[],
  now: Date,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const missing = () => people.filter((person) => !found.has(person.key));
  const take = (key: string, accountId: string) => found.set(key, { accountId, isNew: false });

  const accounts = await byHandle(
    tx,
    people.filter((person) => person.isHandle && isHandle(person.name)),
  );
  for (const person of people) {
    const id = person.isHandle ? accounts.get(handleKey(person.name)) : undefined;
    if (id) take(person.key, id);
  }
  const records = await tx.$queryRaw<Row[]>`
    SELECT "externalId" AS key, "localId" AS id FROM "ImportedRecord" JOIN "Account" a ON a.id = "localId"
    WHERE "articleId" = ${SITE} AND kind = 'author' AND source = ${source} AND "externalId" = ANY(${missing().map((p) => p.key)})`;
  for (const { key, id } of records) take(key, id);

  for (let round = 0; missing().length > 0; round += 1) await make(tx, source, missing(), round, found, now);
  return found;
}

async function byHandle(tx: Tx, people: Person[]): Promise<Map<string, string>> {
  const keys = people.map((person) => handleKey(person.name));
  const rows = await tx.$queryRaw<Row[]>`SELECT "handleKey" AS key, id FROM "Account" WHERE "handleKey" = ANY(${keys})`;
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** One round: everybody still missing asks for his n-th handle; who finds it taken asks again in the next round. */
async function make(tx: Tx, source: string, people: Person[], round: number, found: Map<string, Found>, now: Date) {
  const rows = people.map(({ key, name, displayName, ...person }) => {
    const keepsName = person.isHandle && isHandle(name) && (person.isIntroduced || !isReserved(name));
    const handle = keepsName && round === 0 ? name : candidate(name, round);
    const shown = cutAtWord(displayName ?? name, MAX_DISPLAY_NAME);
    const keys = { handleKey: handleKey(handle), handleLooks: looksOf(handle) };
    return { id: newId(), key, handle, ...keys, displayName: shown === handle ? null : shown };
  });
  const firsts = [...new Map(rows.toReversed().map((row) => [row.handleKey, row])).values()];
  const made = await tx.$queryRaw<Row[]>`
    INSERT INTO "Account" (id, handle, "handleKey", "handleLooks", "displayName", "createdAt")
    SELECT id, handle, "handleKey", "handleLooks", "displayName", ${now} FROM json_to_recordset(${JSON.stringify(firsts)}::json)
      AS row(id text, handle text, "handleKey" text, "handleLooks" text, "displayName" text)
    ON CONFLICT ("handleKey") DO NOTHING RETURNING id, "handleKey" AS key`;
  const ids = new Set(made.map(({ id }) => id));
  const here = firsts.filter((row) => ids.has(row.id));
  for (const { key, id } of here) found.set(key, { accountId: id, isNew: true });
  const remembered = here.map(({ key, id }) => ({ key, id }));
  await tx.$executeRaw`
    INSERT INTO "ImportedRecord" ("articleId", kind, source, "externalId", "localId")
    SELECT ${SITE}, 'author', ${source}, key, id FROM json_to_recordset(${JSON.stringify(remembered)}::json) AS row(key text, id text)`;
}
