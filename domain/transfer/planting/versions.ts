// The versions of an article that comes in, its corrections, and which version a comment was written about.
import { MAX_CORRECTION } from "#domain/articles/limits.ts";
import type { Tx } from "#lib/db.ts";
import type { CorrectionRecord, Person, VersionRecord } from "../records.ts";

type IdOf = (who: Person) => string;
type Versions = {
  articleId: string;
  kept: VersionRecord[];
  /** The number of what readers see, and since when; null for an article that nobody could read yet. */
  shown: number;
  shownAt: Date | null;
  /** Stands for whoever is not named. */
  author: Person;
};

/** As the database holds it; our forms let in less (MAX_CORRECTION). */
const MOST = 4 * MAX_CORRECTION;

/** Files of others do not tell when a version was shown: then only of the one that is. */
export async function writeVersions(tx: Tx, { articleId, kept, shown, shownAt, author }: Versions, idOf: IdOf) {
  const isTold = kept.some((version) => version.shownAt !== null);
  await tx.articleRevision.createMany({
    data: kept.map((version) => ({
      articleId,
      ...versionColumns(version),
      shownAt: isTold ? version.shownAt : version.number === shown ? shownAt : null,
      authorId: version.author && idOf(version.author),
      savedById: idOf(version.savedBy ?? author),
    })),
    skipDuplicates: true,
  });
}

function versionColumns({ number, title, dek, body, topics, lead, slug, savedAt, correction }: VersionRecord) {
  const { image, alt, caption, credit } = lead;
  const words = {
    number,
    title,
    dek,
    body,
    topics,
    savedAt,
    slug: slug || null,
    correction: correction.slice(0, MOST),
  };
  return { ...words, leadImageId: image || null, leadAlt: alt, leadCaption: caption, leadCredit: credit };
}

/** Those of the versions that came in; a second one of the same version is left out. */
export async function writeCorrections(
  tx: Tx,
  corrections: CorrectionRecord[],
  { articleId, kept, author }: Versions,
  idOf: IdOf,
) {
  const known = new Set(kept.map(({ number }) => number));
  await tx.articleCorrection.createMany({
    data: corrections
      .filter(({ version }) => known.has(version))
      .map(({ version, text, at, by, removedAt, removedBy }) => ({
        ...{ articleId, revision: version, text: text.slice(0, MOST), at, byId: idOf(by ?? author), removedAt },
        removedById: removedAt && removedBy && idOf(removedBy),
      })),
    skipDuplicates: true,
  });
}

export type VersionAt = (told: number, createdAt: Date) => number;

/** The version that a comment was written about: as its file tells, or the last one that was shown before it. */
export async function versionsOfComments(tx: Tx, articleId: string, newest: number): Promise<VersionAt> {
  const seen = await tx.articleRevision.findMany({
    where: { articleId, shownAt: { not: null } },
    select: { number: true, shownAt: true },
    orderBy: { number: "desc" },
  });
  return (told, createdAt) => {
    if (told >= 1 && told <= newest) return told;
    return seen.find(({ shownAt }) => shownAt !== null && shownAt <= createdAt)?.number ?? 1;
  };
}
