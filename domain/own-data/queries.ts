// All that is kept of one person, for that person: piece by piece, so that a long life here needs no more memory than a short one.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { readAdditions } from "#domain/comments/additions/addition.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Rows to a statement: with their earlier texts fifty of the longest comments are a few megabytes. */
const PAGE = 50;

/** The row behind which the next page begins. */
async function* paged<Row>(page: (last: Row | null) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let last: Row | null = null; ; ) {
    const rows: Row[] = await page(last);
    yield* rows;
    last = rows.at(-1) ?? null;
    if (!last || rows.length < PAGE) return;
  }
}

/** What the account says of itself. Of the password only whether there is one: nobody can read it, we neither. */
export async function getOwnProfile({ accountId }: Viewer) {
  const { passwordHash, ...account } = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      ...{
        handle: true,
        displayName: true,
        email: true,
        emailConfirmedAt: true,
        newEmail: true,
        bio: true,
        role: true,
      },
      ...{ portraitId: true, passwordHash: true, createdAt: true, suspendedAt: true, closedAt: true },
    },
  });
  return { ...account, hasPassword: passwordHash !== null };
}

/** Those that ended too, for as long as they are kept. */
export const listOwnSessions = ({ accountId }: Viewer) =>
  db().session.findMany({
    where: { accountId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { device: true, createdAt: true, lastSeenAt: true, expiresAt: true, endedAt: true },
  });

/** Second steps: of secrets and keys that they hold nothing can be read here. */
export async function listOwnSecondSteps({ accountId }: Viewer) {
  const [app, passkeys] = await Promise.all([
    db().authenticator.findUnique({ where: { accountId }, select: { createdAt: true } }),
    db().passkey.findMany({
      where: { accountId },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { name: true, createdAt: true, lastUsedAt: true },
    }),
  ]);
  const apps = app ? [{ kind: "app", name: "", createdAt: app.createdAt, lastUsedAt: null }] : [];
  return [...apps, ...passkeys.map((one) => ({ kind: "passkey", ...one }))];
}

export const listOwnIdentities = ({ accountId }: Viewer) =>
  db().linkedIdentity.findMany({
    where: { accountId },
    orderBy: [{ linkedAt: "asc" }, { provider: "asc" }],
    select: { provider: true, subject: true, label: true, linkedAt: true, lastUsedAt: true },
  });

export async function listOwnMutes({ accountId }: Viewer) {
  const rows = await db().mute.findMany({
    where: { accountId },
    orderBy: [{ at: "asc" }, { mutedId: "asc" }],
    select: { at: true, muted: { select: { handle: true } } },
  });
  return rows.map(({ at, muted }) => ({ handle: muted.handle, at }));
}

type CommentRow = {
  articleId: string;
  id: string;
  slug: string;
  title: string;
  parentId: string | null;
  subject: string;
  body: string;
  additions: unknown;
  recommendations: number;
  revision: number;
  articleRevision: number;
  formKey: string | null;
  spentKeys: string[];
  createdAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
};

/** Every comment with what was put behind it and what it said before, the oldest first; withdrawn and hidden ones too. */
export async function* walkOwnComments({ accountId }: Viewer) {
  const page = (last: CommentRow | null) => db().$queryRaw<CommentRow[]>`
    SELECT c."articleId", c.id, a.slug, a.title, c."parentId", c.subject, c.body, c.additions, c.recommendations, c.revision,
      c."articleRevision", c."formKey", c."spentKeys", c."createdAt", c."editedAt", c."withdrawnAt", c."hiddenAt"
    FROM "Comment" c JOIN "Article" a ON a.id = c."articleId"
    WHERE c."authorId" = ${accountId} ${last ? Prisma.sql`AND (c."createdAt", c.id) > (${last.createdAt}, ${last.id})` : Prisma.empty}
    ORDER BY c."createdAt", c.id LIMIT ${PAGE}`;
  for await (const { articleId, slug, title, additions, ...comment } of paged(page)) {
    const versions = comment.editedAt || readAdditions(additions).length > 0 ? listVersions(articleId, comment.id) : [];
    yield {
      article: { slug, title },
      ...comment,
      additions: readAdditions(additions).map(({ html: _html, ...one }) => one),
      earlierTexts: await versions,
    };
  }
}

const listVersions = (articleId: string, commentId: string) =>
  db().commentRevision.findMany({
    where: { articleId, commentId },
    orderBy: { number: "asc" },
    select: { number: true, subject: true, body: true, writtenAt: true },
  });

/** What was typed and not sent. */
export const walkOwnDrafts = ({ accountId }: Viewer) =>
  paged((last: { id: string } | null) =>
    db().draft.findMany({
      where: { accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: {
        ...{ id: true, articleSlug: true, articleTitle: true, parentId: true, editing: true, revision: true },
        ...{ subject: true, body: true, formKey: true, deviceId: true, device: true, typedAt: true, savedAt: true },
        discardedAt: true,
      },
    }),
  );

/** What was sent before its writer logged in. */
export const walkOwnHeld = ({ accountId }: Viewer) =>
  paged((last: { id: string } | null) =>
    db().heldComment.findMany({
      where: { accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, articleId: true, parentId: true, subject: true, body: true, formKey: true, createdAt: true },
    }),
  );

/** What was sent and waits for its writer's address. */
export async function* walkOwnWaiting({ accountId }: Viewer) {
  const page = (last: { id: string } | null) =>
    db().waitingComment.findMany({
      where: { accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: {
        ...{ id: true, parentId: true, subject: true, body: true, formKey: true, articleRevision: true },
        ...{ createdAt: true, article: { select: { slug: true, title: true } } },
      },
    });
  yield* paged(page);
}

const after = (last: { id: string } | null) => (last ? { id: { gt: last.id } } : {});

type VoteRow = { articleId: string; slug: string; title: string; commentId: string; at: Date };

export const walkOwnVotes = ({ accountId }: Viewer) =>
  paged(
    (last: VoteRow | null) => db().$queryRaw<VoteRow[]>`
      SELECT v."articleId", a.slug, a.title, v."commentId", v.at FROM "Vote" v JOIN "Article" a ON a.id = v."articleId"
      WHERE v."accountId" = ${accountId}
        ${last ? Prisma.sql`AND (v."articleId", v."commentId") > (${last.articleId}, ${last.commentId})` : Prisma.empty}
      ORDER BY v."articleId", v."commentId" LIMIT ${PAGE}`,
  );

type VisitRow = { articleId: string; slug: string; title: string; since: Date; at: Date };

export const walkOwnVisits = ({ accountId }: Viewer) =>
  paged(
    (last: VisitRow | null) => db().$queryRaw<VisitRow[]>`
      SELECT v."articleId", a.slug, a.title, v.since, v.at FROM "Visit" v JOIN "Article" a ON a.id = v."articleId"
      WHERE v."accountId" = ${accountId} AND v."articleId" > ${last?.articleId ?? ""} ORDER BY v."articleId" LIMIT ${PAGE}`,
  );

/** Articles under his name: the publication's, but his words. */
export const walkOwnArticles = ({ accountId }: Viewer) =>
  paged((last: { id: string } | null) =>
    db().article.findMany({
      where: { authorId: accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: {
        ...{ id: true, slug: true, title: true, dek: true, body: true },
        ...{ createdAt: true, publishedAt: true, updatedAt: true, unpublishedAt: true },
      },
    }),
  );

/** Pictures that he put into articles. */
export const walkOwnUploads = ({ accountId }: Viewer) =>
  paged((last: { id: string } | null) =>
    db().upload.findMany({
      where: { uploadedById: accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, width: true, height: true, widths: true, uploadedAt: true },
    }),
  );

/** That he was written to: the words of a letter are kept nowhere. */
export const walkOwnMails = ({ accountId }: Viewer) =>
  paged((last: { id: string } | null) =>
    db().mail.findMany({
      where: { accountId, ...after(last) },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, kind: true, recipient: true, createdAt: true, sentAt: true, failedAt: true },
    }),
  );

type EventRow = { seq: number; type: string; byMe: boolean; at: Date };

/** What happened to the account; who else did it is not told. */
export const walkOwnEvents = ({ accountId }: Viewer) =>
  paged(
    (last: EventRow | null) => db().$queryRaw<EventRow[]>`
      SELECT seq, type, "actorId" IS NOT DISTINCT FROM ${accountId} AS "byMe", at FROM "Event"
      WHERE "articleId" = 'site' AND payload->>'accountId' = ${accountId} AND seq > ${last?.seq ?? 0} ORDER BY seq LIMIT ${PAGE}`,
  );
