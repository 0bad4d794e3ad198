// Who may write for the publication, in whose name, and what readers can open. Pure; default is no.
import type { Viewer } from "#domain/accounts/viewer.ts";

export const STAFF = ["editor", "admin"] as const;

const isStaff = (role: string) => (STAFF as readonly string[]).includes(role);

/** Drafting, publishing, unpublishing, restoring: whoever may write may do it all. */
export const canPublish = (viewer: Viewer) => viewer.suspendedAt === null && isStaff(viewer.role);

type Signatory = { id: string; role: string; deletedAt: Date | null };

/** Staff sign articles; an imported one keeps its author, who may have no login. */
export const canSign = (account: Signatory, article: { authorId: string } | null) =>
  account.id === article?.authorId || (account.deletedAt === null && isStaff(account.role));

/** Readers can open it. */
export const isPublic = (article: { publishedAt: Date | null; unpublishedAt: Date | null }) =>
  article.publishedAt !== null && article.unpublishedAt === null;

export type ArticleState = "draft" | "published" | "unpublished";

export const stateOf = (article: { publishedAt: Date | null; unpublishedAt: Date | null }): ArticleState =>
  article.publishedAt === null ? "draft" : article.unpublishedAt === null ? "published" : "unpublished";
