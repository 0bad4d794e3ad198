// Writes the format `thread`: one line for each article, in pieces, so that no discussion need be in memory whole. What the format's
// own keys cannot say stands under further ones; reading/thread-reader.ts knows them all.

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
  history: { title: string; body: string; writtenAt: string }[];
};

/** Someone named in an article or its discussion. */
export type PersonRow = { handle: string; displayName: string | null };

/** Everything of the line before its comments, which follow with commas between, and END. */
export function beginning(article: ArticleRow, people: PersonRow[]): string {
  const named = people.filter(({ displayName }) => displayName !== null);
  const users = JSON.stringify(people.map(({ handle }) => handle));
  const names = JSON.stringify(named.map(({ handle, displayName }) => ({ handle, name: displayName })));
  return `{"article":${JSON.stringify(articleOf(article))},"users":${users},"people":${names},"comments":[`;
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
  });

function articleOf(row: ArticleRow) {
  const {
    id,
    slug,
    title,
    dek,
    credit,
    body,
    author,
    topics,
    createdAt,
    publishedAt,
    updatedAt,
    unpublishedAt,
    closedAt,
  } = row;
  const { leadImageId, leadAlt, leadCaption, leadCredit } = row;
  const lead = { image: leadImageId, alt: leadAlt, caption: leadCaption, credit: leadCredit };
  return {
    id,
    slug,
    title,
    summary: dek,
    credit,
    author,
    topics,
    // For readers of the plain format; `bodyMarkdown` is the text to the letter.
    body: body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ""),
    bodyMarkdown: body,
    status: statusOf(row),
    createdAt,
    publishedAt,
    updatedAt,
    unpublishedAt: unpublishedAt ?? undefined,
    closedAt: closedAt ?? undefined,
    lead: Object.values(lead).some(Boolean) ? lead : undefined,
  };
}

function statusOf({ publishedAt, unpublishedAt }: ArticleRow): string | undefined {
  if (publishedAt === null) return "draft";
  return unpublishedAt === null ? undefined : "unpublished";
}
