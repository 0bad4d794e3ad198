// Brings a file of another place in: article by article, each whole or not at all. Refuses only files that cannot be read.
import { record } from "#domain/record.ts";
import { HOUR, SECOND } from "#lib/clock.ts";
import { db, type Tx } from "#lib/db.ts";
import { findImported, type Made, makeArticle } from "./planting/articles.ts";
import { Gathering } from "./planting/gather.ts";
import { type Planted, plantGathered } from "./planting/plant.ts";
import type { Format } from "./reading/format.ts";
import { openFile } from "./reading/open.ts";
import type { ArticleRecord } from "./records.ts";
import { emptySummary, type Summary } from "./summary.ts";

/** The longest an article may take; one of 100,000 comments takes a minute. */
const TRANSACTION_MS = 2 * HOUR;
/** Commands of readers hold a discussion for milliseconds; an import waits for them rather than give up. */
const LOCK_MS = 60 * SECOND;

export type Import = {
  path: string;
  format?: Format;
  dryRun?: boolean;
  now: Date;
  /** Told now and then: share of the file read (0 to 1), and comments written. */
  onProgress?: (share: number, comments: number) => void;
};

/** Throws UnreadableFile. What else is wrong with the file stands in the summary. */
export async function importFile({ path, format, dryRun = false, now, onProgress }: Import): Promise<Summary> {
  const file = await openFile(path, format);
  const summary = emptySummary(file.format, dryRun);
  const authors = new Map<string, boolean>();
  using gathering = new Gathering();
  for await (const record of file.records) {
    if (record.kind !== "end") {
      gathering.take(record);
      continue;
    }
    const written = summary.comments.new;
    const told = (comments: number) => onProgress?.(file.progress(), written + comments);
    const outcome = record.broken ? null : await importArticle(gathering, dryRun, now, told);
    told(outcome?.planted.comments ?? 0);
    tally(summary, gathering, outcome, authors);
    gathering.empty();
  }
  tally(summary, gathering, null, authors);
  return summary;
}

type Outcome = { made: Made | null; planted: Planted; article: ArticleRecord };

/** Carries the outcome out of a transaction that is not to be kept. */
class Rehearsed extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("rehearsed");
    this.outcome = outcome;
  }
}

async function importArticle(gathering: Gathering, dryRun: boolean, now: Date, told: (comments: number) => void) {
  const { article } = gathering;
  if (!article) return null;
  try {
    return await db().$transaction(
      async (tx) => {
        const outcome = await bringIn(tx, article, gathering, now, told);
        if (dryRun) throw new Rehearsed(outcome);
        return outcome;
      },
      { timeout: TRANSACTION_MS, maxWait: LOCK_MS },
    );
  } catch (error) {
    if (error instanceof Rehearsed) return error.outcome;
    throw new Error(`“${article.title}” (line ${article.line}) could not be written; what came before it is in.`, {
      cause: error,
    });
  }
}

async function bringIn(
  tx: Tx,
  article: ArticleRecord,
  gathering: Gathering,
  now: Date,
  told: (comments: number) => void,
) {
  await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(TRANSACTION_MS)}, TRUE),
    set_config('lock_timeout', ${String(LOCK_MS)}, TRUE)`;
  const { source } = article;
  const { versions, corrections, pictures } = gathering;
  const here = await findImported(tx, article);
  const made = here
    ? null
    : await makeArticle(tx, { article, versions, corrections, pictures, firstComment: firstTime(gathering) }, now);
  const articleId = here ?? made?.id ?? "";
  const planted = await plantGathered(tx, articleId, source, gathering, now, told);
  if (made || planted.comments > 0) {
    const payload = { source, comments: planted.comments };
    await record(tx, null, { type: "article.imported", articleId, payload }, now);
  }
  return { made, planted, article };
}

function firstTime({ comments }: Gathering): Date | null {
  let first: Date | null = null;
  for (const { createdAt } of comments) if (createdAt && (first === null || createdAt < first)) first = createdAt;
  return first;
}

function tally(summary: Summary, gathering: Gathering, outcome: Outcome | null, authors: Map<string, boolean>) {
  const leave = (reason: string, count: number) => {
    if (count > 0) summary.leftOut.set(reason, (summary.leftOut.get(reason) ?? 0) + count);
  };
  for (const [reason, count] of gathering.counts) leave(reason, count);
  summary.bad.push(...gathering.bad);
  summary.notes.push(...gathering.notes);
  if (!outcome) {
    if (gathering.comments.length > 0) leave("comments whose article did not come in", gathering.comments.length);
    return;
  }
  const { made, planted, article } = outcome;
  summary.notes.push(...planted.notes);
  if (made && article.status !== "draft" && !article.publishedAt) {
    summary.notes.push({ line: article.line, what: "the article", why: "it does not say when it was published" });
  }
  leave("comments without words that nobody had answered", planted.empty);
  leave("pictures whose files are not in DATA_DIR/media", made?.picturesMissing ?? 0);
  leave("topics beyond the eighth of an article", made?.topicsLeftOut ?? 0);
  summary.articles[made ? "new" : planted.comments > 0 ? "grown" : "unchanged"] += 1;
  if (made && article.status === "draft") summary.articles.drafts += 1;
  summary.comments.new += planted.comments;
  summary.comments.hidden += planted.hidden;
  summary.comments.tombstones += planted.tombstones;
  summary.comments.known += planted.known;
  summary.comments.kept += planted.changed;
  for (const [key, { isNew }] of [...(made?.authors ?? []), ...planted.authors]) {
    const name = `${article.source} ${key}`;
    if (authors.has(name)) continue;
    authors.set(name, isNew);
    summary.authors[isNew ? "new" : "matched"] += 1;
  }
}
