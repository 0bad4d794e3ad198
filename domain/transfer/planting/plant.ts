// Brings gathered comments into a discussion: those that are new to it, with their authors. What stands there already is not touched.
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { Note, Person } from "../records.ts";
import { arrange } from "./arrange.ts";
import { distinct, type Found, findOrMakeAuthors } from "./authors.ts";
import { type Words, writeComments } from "./comments.ts";
import type { Gathered, Gathering } from "./gather.ts";
import { looksLikeOurs } from "./ids.ts";
import type { Arrival, Placed, Standing } from "./parents.ts";
import { type VersionAt, versionsOfComments } from "./versions.ts";

/** Rows remembered by one statement. */
const BATCH = 1_000;

export type Planted = {
  comments: number;
  hidden: number;
  tombstones: number;
  /** Stood here before, with the same words or with others. */
  known: number;
  changed: number;
  empty: number;
  authors: Map<string, Found>;
  notes: Note[];
};

type Told = (written: number) => void;

/** Locks the discussion until the transaction ends. `now` stands in for times that the file does not tell. */
export async function plantGathered(
  tx: Tx,
  articleId: string,
  source: string,
  gathering: Gathering,
  now: Date,
  told?: Told,
) {
  const rows = await tx.$queryRaw<{ rootsMade: number; revision: number; beganAt: Date | null }[]>`
    SELECT t."rootsMade", a.revision, coalesce(a."publishedAt", a."createdAt") AS "beganAt" FROM "Thread" t JOIN "Article" a ON a.id = t."articleId"
    WHERE t."articleId" = ${articleId} FOR UPDATE OF t`;
  const thread = rows[0];
  if (!thread) throw new Error(`Article ${articleId} has no discussion.`);
  const standing = await listStanding(tx, articleId);
  const known = await findKnown(tx, articleId, source, standing);
  const fresh = gathering.comments.filter((comment) => !known.has(comment.id));
  const arrangement = arrange(fresh.map(arrivalOf(new Set(standing.map(({ id }) => id)))), {
    standing,
    known,
    leftOut: gathering.leftOut,
    rootsMade: thread.rootsMade,
    fallback: thread.beganAt ?? now,
  });
  const bones = (placed: Placed) => gathering.find(placed.arrival.key) as Gathered;
  const { placed } = arrangement;
  const people = placed.map(bones).flatMap(({ author, withdrawnBy, hiddenBy }) => [author, withdrawnBy, hiddenBy]);
  const authors = await findOrMakeAuthors(tx, source, distinct(people), now);
  if (placed.length > 0) {
    const article = { id: articleId, publishedAt: thread.beganAt ?? now };
    const ids = new Map([...known, ...placed.map(({ id, arrival }) => [arrival.key, id] as const)]);
    const idOf = (person: Person | null) => (person ? (authors.get(person.key)?.accountId ?? null) : null);
    const versionAt = await versionsOfComments(tx, articleId, thread.revision);
    await writeComments(
      tx,
      article,
      arrangement,
      (comment) => ({
        ...wordsOf(comment, bones(comment), gathering, idOf, versionAt, now),
        joinedInto: joinedInto(comment, bones(comment), ids),
      }),
      told,
    );
    await remember(tx, articleId, source, placed);
  }
  return summed(gathering, arrangement, known, standing, authors);
}

/** `textHash`: of the words as they are now, made as `hashOf` makes it. */
type Row = Standing & { textHash: string };

function listStanding(tx: Tx, articleId: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT id, "parentId", "rootId", depth, path, "repliesMade",
      encode(sha256(convert_to(subject || chr(10) || body, 'UTF8')), 'hex') AS "textHash"
    FROM "Comment" WHERE "articleId" = ${articleId}`;
}

/** From the file's ids to ours: remembered from an earlier run, or the same because the file was written here. */
async function findKnown(tx: Tx, articleId: string, source: string, standing: Row[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ key: string; id: string }[]>`
    SELECT "externalId" AS key, "localId" AS id FROM "ImportedRecord"
    WHERE "articleId" = ${articleId} AND kind = 'comment' AND source = ${source}`;
  const ours = standing.filter(({ id }) => looksLikeOurs(id)).map(({ id }) => [id, id] as const);
  return new Map([...ours, ...rows.map(({ key, id }) => [key, id] as const)]);
}

const arrivalOf =
  (taken: ReadonlySet<string>) =>
  ({ id, parentId, line, number, createdAt, place, withdrawnAt, hiddenAt, isEmpty }: Gathered): Arrival => ({
    id: looksLikeOurs(id) && !taken.has(id) ? id : newId(),
    key: id,
    parentKey: parentId,
    line,
    number,
    createdAt,
    place,
    isReadable: withdrawnAt === null && hiddenAt === null,
    isEmpty,
  });

function wordsOf(
  placed: Placed,
  bones: Gathered,
  gathering: Gathering,
  idOf: (person: Person | null) => string | null,
  versionAt: VersionAt,
  now: Date,
): Omit<Words, "joinedInto"> {
  const { editedAt, changedAt, withdrawnAt, score } = bones;
  const hiddenAt = bones.hiddenAt === "on arrival" ? now : bones.hiddenAt;
  const withdrawn = withdrawnAt === "when written" || bones.isEmpty ? placed.createdAt : withdrawnAt;
  return {
    ...gathering.textOf(bones),
    authorId: idOf(bones.author),
    editedAt,
    changedAt,
    withdrawnAt: withdrawn,
    withdrawnById: withdrawn ? idOf(bones.withdrawnBy) : null,
    hiddenAt,
    hiddenById: hiddenAt ? idOf(bones.hiddenBy) : null,
    score,
    articleRevision: versionAt(bones.version, placed.createdAt),
  };
}

/** Only what is out of sight leads elsewhere, and only to what came in. */
function joinedInto(
  { id }: Placed,
  { joinedInto: key, withdrawnAt }: Gathered,
  ids: Map<string, string>,
): string | null {
  const target = key !== null && withdrawnAt !== null ? ids.get(key) : undefined;
  return target === undefined || target === id ? null : target;
}

/** So that a second run finds them; those that kept their id are found by it. */
async function remember(tx: Tx, articleId: string, source: string, placed: Placed[]): Promise<void> {
  const renamed = placed.filter(({ id, arrival }) => id !== arrival.key);
  for (let at = 0; at < renamed.length; at += BATCH) {
    const rows = renamed.slice(at, at + BATCH).map(({ id, arrival }) => ({ key: arrival.key, id }));
    await tx.$executeRaw`
    INSERT INTO "ImportedRecord" ("articleId", kind, source, "externalId", "localId")
    SELECT ${articleId}, 'comment', ${source}, key, id FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row(key text, id text)`;
  }
}

type Arranged = ReturnType<typeof arrange>;

function summed(
  gathering: Gathering,
  arranged: Arranged,
  known: Map<string, string>,
  standing: Row[],
  authors: Map<string, Found>,
): Planted {
  const { placed, empty, notes } = arranged;
  const hashes = new Map(standing.map(({ id, textHash }) => [id, textHash]));
  const old = gathering.comments.filter((comment) => known.has(comment.id));
  const isHidden = ({ arrival }: Placed) => gathering.find(arrival.key)?.hiddenAt !== null;
  const tombstones = placed.filter((node) => !isHidden(node) && (node.arrival.isEmpty || !node.arrival.isReadable));
  return {
    comments: placed.length,
    hidden: placed.filter(isHidden).length,
    tombstones: tombstones.length,
    known: old.length,
    changed: old.filter(({ id, isEmpty, textHash }) => !isEmpty && hashes.get(known.get(id) ?? "") !== textHash).length,
    empty,
    authors,
    notes,
  };
}
