// What editors do to corrections that readers see: mend their words, or remove them. They are made by publishing (../commands.ts).
import type { Viewer } from "#domain/accounts/viewer.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { canPublish } from "../policy.ts";
import type { MendCorrection, RemoveCorrection } from "./schema.ts";

/** Puts other words in place of a correction's; its date stays. Refuses: not-allowed, not-found, conflict (it has other words by now). */
export async function mendCorrection(viewer: Viewer, input: MendCorrection, now: Date): Promise<void> {
  const { articleId, revision, was, text } = input;
  await change(viewer, input, async (tx, correction) => {
    if (correction.removedAt) throw new Refusal("not-found");
    if (correction.text === text) return;
    if (correction.text !== was) throw new Refusal("conflict", "text");
    await tx.articleCorrection.update({ where: keyOf(input), data: { text } });
    await record(tx, viewer.accountId, { type: "correction.mended", articleId, payload: { revision, was } }, now);
  });
}

/** Takes a correction from readers. A second time changes nothing. Refuses what mendCorrection refuses. */
export async function removeCorrection(viewer: Viewer, input: RemoveCorrection, now: Date): Promise<void> {
  const { articleId, revision, was } = input;
  await change(viewer, input, async (tx, correction) => {
    if (correction.removedAt) return;
    if (correction.text !== was) throw new Refusal("conflict", "text");
    const data = { removedAt: now, removedById: viewer.accountId };
    await tx.articleCorrection.update({ where: keyOf(input), data });
    await record(tx, viewer.accountId, { type: "correction.removed", articleId, payload: { revision } }, now);
  });
}

type Key = { articleId: string; revision: number };
type Stored = { text: string; removedAt: Date | null };

const keyOf = ({ articleId, revision }: Key) => ({ articleId_revision: { articleId, revision } });

/** Finds it under the article's lock, as ../commands.ts takes it. */
async function change(viewer: Viewer, key: Key, then: (tx: Tx, correction: Stored) => Promise<void>): Promise<void> {
  if (!canPublish(viewer)) throw new Refusal("not-allowed");
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${key.articleId} FOR UPDATE`;
    const correction = await tx.articleCorrection.findUnique({ where: keyOf(key) });
    if (!correction) throw new Refusal("not-found");
    await then(tx, correction);
  });
}
