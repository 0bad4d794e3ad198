// The rules that every new account and every new password obeys, and the row they make.
import { getSite } from "#domain/site/queries.ts";
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { hashPassword } from "#lib/password.ts";
import type { Role } from "#prisma/client/enums.ts";
import { areBurnt } from "./closing/forgetting.ts";
import { handleKey } from "./handle.ts";
import { bareLooksOf, looksOf } from "./look-alike.ts";
import { isEasyToGuess } from "./password-rules.ts";

type Person = { handle: string; email: string | null; password: string };

/** The hash of an acceptable password. Refuses: malformed (easy to guess), busy. */
export async function hashAcceptable({ handle, email, password }: Person): Promise<string> {
  const site = await getSite();
  if (isEasyToGuess(password, { handle, email: email ?? undefined, siteName: site.name })) {
    throw new Refusal("malformed", "password");
  }
  return hashPassword(password);
}

/** Inserts the account and gives its id. Refuses: taken (handle or email), by the database's unique keys. */
export async function insertAccount(
  tx: Tx,
  person: {
    handle: string;
    email: string | null;
    passwordHash: string | null;
    role: Role;
    emailConfirmedAt: Date | null;
    vouchedAt?: Date;
  },
  now: Date,
): Promise<string> {
  if (await areBurnt(tx, [handleKey(person.handle)])) throw new Refusal("taken", "handle");
  const id = newId();
  const data = {
    ...person,
    id,
    handleKey: handleKey(person.handle),
    handleLooks: looksOf(person.handle),
    createdAt: now,
    roleSince: now,
  };
  // ON CONFLICT DO NOTHING: an error would end the transaction before it could tell which of the two is taken.
  const { count } = await tx.account.createMany({ data: [data], skipDuplicates: true });
  if (count === 1) return id;
  const sameName = await tx.account.findUnique({ where: { handleKey: data.handleKey }, select: { id: true } });
  throw new Refusal("taken", sameName ? "handle" : "email");
}

/**
 * For names that somebody gives himself: no handle may look like another, and none like one of the people who work here. `name` may be
 * several words. Refuses: taken (the field).
 */
export async function refuseLookAlikes(
  tx: Tx,
  name: string,
  field: "handle" | "displayName",
  ownId: string | null = null,
): Promise<void> {
  const bare = bareLooksOf(name);
  const looks = [...new Set(["", "_", "-"].map((joint) => looksOf(name.replace(/\s+/g, joint))))];
  // Two who ask for names that look alike follow one another.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`afterword.looks ${bare}`}, 0))`;
  const others = ownId === null ? {} : { id: { not: ownId } };
  const same = await tx.account.findFirst({ where: { handleLooks: { in: looks }, ...others }, select: { id: true } });
  if (same) throw new Refusal("taken", field);
  const staff = await tx.account.findMany({
    where: { role: { not: "reader" }, deletedAt: null, ...others },
    select: { handle: true, displayName: true },
  });
  const names = staff.flatMap(({ handle, displayName }) => [handle, displayName ?? handle]);
  if (names.some((one) => bareLooksOf(one) === bare)) throw new Refusal("taken", field);
}
