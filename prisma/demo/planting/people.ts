// Accounts without e-mail and password: authors and readers whom nobody can log in as.
import { handleKey } from "#domain/accounts/handle.ts";
import { DAY } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { authors, type DemoPerson, readers } from "../people.ts";

/** A person of the edition as an account: by the handle that the files use. */
export type People = (name: string) => { id: string; handle: string };

/** Makes those who are missing. */
export async function plantPeople(now: Date): Promise<People> {
  const handles = await chooseHandles();
  const row = ({ handle: name, displayName, bio, joined }: DemoPerson, role: "editor" | "reader") => {
    const handle = handles.get(name) ?? name;
    const createdAt = new Date(now.getTime() - joined * DAY);
    return { id: newId(), handle, handleKey: handleKey(handle), displayName, bio, role, createdAt };
  };
  const rows = [...authors.map((each) => row(each, "editor")), ...readers.map((each) => row(each, "reader"))];
  await db().account.createMany({ data: rows, skipDuplicates: true });
  const accounts = await db().account.findMany({
    where: { handleKey: { in: rows.map((each) => each.handleKey) } },
    select: { id: true, handle: true, handleKey: true },
  });
  const byKey = new Map(accounts.map((account) => [account.handleKey, account]));
  return (name) => {
    const account = byKey.get(handleKey(handles.get(name) ?? name));
    if (!account) throw new Error(`Nobody in the demo edition is called ${name}.`);
    return account;
  };
}

/** Somebody who can log in and has such a name keeps it: no word of the edition is put into a living person's mouth. */
async function chooseHandles(): Promise<Map<string, string>> {
  const names = [...authors, ...readers].map(({ handle }) => handle);
  const taken = await db().account.findMany({
    where: {
      handleKey: { in: names.map(handleKey) },
      OR: [{ email: { not: null } }, { passwordHash: { not: null } }],
    },
    select: { handleKey: true },
  });
  const living = new Set(taken.map((account) => account.handleKey));
  return new Map(names.filter((name) => living.has(handleKey(name))).map((name) => [name, `${name}-demo`]));
}
