// Writes the format `thread`: one line for each article, in pieces, so that no discussion need be in memory whole. What the format's
// own keys cannot say stands under further ones; reading/thread-reader.ts knows them all.
import type { Addition } from "#domain/comments/additions/addition.ts";

export type ArticleRow = {
  id: string;
  slug: string;
  title: string;
  dek: string;
  credit: string;
  body: string;
  author: string;
  topics: string[];
  createdAt: Date;
  publishedAt: Date | null;
  updatedAt: Date | null;
  unpublishedAt: Date | null;
  closedAt: Date | null;
  leadImageId: string | null;
  leadAlt: string;
  leadCaption: string;
  leadCredit: string;
  formerSlugs: string[];
  shownRevision: number;
};

export type VersionRow = Pick<
  ArticleRow,
  "title" | "dek" | "body" | "topics" | "leadImageId" | "leadAlt" | "leadCaption" | "leadCredit"
> & {
  number: number;
  slug: string | null;
  author: string | null;
  savedAt: Date;
  savedBy: string;
  shownAt: Date | null;
  correction: string;
};

export type CorrectionRow = {
  version: number;
  text: string;
  at: Date;
  by: string;
  removedAt: Date | null;
  removedBy: string | null;
};

export type PictureRow = {
  id: string;
  width: number;
  height: number;
  widths: number[];
  bytes: number;
  uploadedAt: Date;
};

export type CommentRow = {
  id: string;
  parentId: string | null;
  path: string;
  place: number;
  author: string | null;
  subject: string;
  body: string;
  createdAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  hiddenAt: Date | null;
  hiddenBy: string | null;
  score: number;
  version: number;
  history: { title: string; body: string; writtenAt: string }[];
  additions: Addition[];
  changedAt: Date | null;
  joinedInto: string | null;
};

/** Someone named in an article or its discussion. */
export type PersonRow = { handle: string; displayName: string | null };

export type Parts = {
  article: ArticleRow;
  people: PersonRow[];
  versions: VersionRow[];
  corrections: CorrectionRow[];
  pictures: PictureRow[];
};

/** Everything of the line before its comments, which follow with commas between, and END. */
export function beginning({ article, people, versions, corrections, pictures }: Parts): string {
  const line = JSON.stringify({
    article: articleOf(article),
    users: people.map(({ handle }) => handle),
    people: people.map(({ handle, displayName }) => ({ handle, name: displayName ?? undefined })),
    versions: versions.map(versionOf),
    corrections: corrections.length > 0 ? corrections.map(correctionOf) : undefined,
    pictures,
  });
  return `${line.slice(0, -1)},"comments":[`;
}

export const END = "]}\n";

export const commentLine = ({
  path: _,
  subject,
  editedAt,
  withdrawnAt,
  withdrawnBy,
  hiddenAt,
  hiddenBy,
  ...row
}: CommentRow) =>
  JSON.stringify({
    ...row,
    subject: undefined,
    title: subject,
    editedAt,
    ...(withdrawnAt && { withdrawnAt, withdrawnBy }),
    ...(hiddenAt && { hiddenAt, hiddenBy }),
    history: row.history.length > 0 ? row.history : undefined,
    additions: row.additions.length > 0 ? row.additions.map(({ kind, at, body }) => ({ kind, at, body })) : undefined,
    changedAt: row.changedAt ?? undefined,
    joinedInto: row.joinedInto ?? undefined,
  });

function articleOf(row: ArticleRow) {
  const { id, slug, title, dek, credit, body, author, topics, formerSlugs } = row;
  const { createdAt, publishedAt, updatedAt, unpublishedAt, closedAt } = row;
  return {
    ...{ id, slug, formerSlugs, title, summary: dek, credit, author, topics },
    // For readers of the plain format; `bodyMarkdown` is the text to the letter.
    body: body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ""),
    bodyMarkdown: body,
    status: statusOf(row),
    ...{ createdAt, publishedAt, updatedAt },
    unpublishedAt: unpublishedAt ?? undefined,
    closedAt: closedAt ?? undefined,
    lead: leadOf(row),
    shownVersion: row.shownRevision,
  };
}

function versionOf(row: VersionRow) {
  const { number, title, dek, body, topics, slug, author, savedAt, savedBy, shownAt, correction } = row;
  const words = { number, title, summary: dek, bodyMarkdown: body, topics, lead: leadOf(row), slug, author };
  return { ...words, savedAt, savedBy, shownAt: shownAt ?? undefined, correction: correction || undefined };
}

const correctionOf = ({ removedAt, removedBy, ...row }: CorrectionRow) => ({
  ...row,
  ...(removedAt && { removedAt, removedBy }),
});

function leadOf({ leadImageId, leadAlt, leadCaption, leadCredit }: VersionRow | ArticleRow) {
  const lead = { image: leadImageId, alt: leadAlt, caption: leadCaption, credit: leadCredit };
  return Object.values(lead).some(Boolean) ? lead : undefined;
}

function statusOf({ publishedAt, unpublishedAt }: ArticleRow): string | undefined {
  if (publishedAt === null) return "draft";
  return unpublishedAt === null ? undefined : "unpublished";
}
