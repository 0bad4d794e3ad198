// What a browser needs to make a passkey.
import { db } from "#lib/db.ts";

export const listPasskeyIds = async (accountId: string): Promise<{ id: string }[]> =>
  db().passkey.findMany({ where: { accountId }, select: { id: true } });
