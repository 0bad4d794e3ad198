// Single comments as the page would show them, for scripts that put them in. Runs in front of Next: no React.
import type { Posted } from "#domain/comments/commands.ts";
import type { Answered, Ground, Single } from "#domain/comments/live/queries.ts";
import { buildTrees } from "#domain/comments/thread.ts";
import type { WrittenAbout } from "#domain/comments/written-about/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import type { Role } from "#prisma/client/enums.ts";
import { itemHtml } from "./markup/comment.ts";
import type { Place, Standing } from "./markup/place.ts";

const NONE: ReadonlySet<string> = new Set();
const ALL_ABOUT_THIS: WrittenAbout = new Map();

type Here = Pick<Ground, "slug" | "authorHandle" | "closedAt">;

/** As on the page that is the same for all: what is only one reader's his browser adds. */
export const placeOf = ({ slug, authorHandle, closedAt }: Here, t: Words, writtenAbout = ALL_ABOUT_THIS): Place => ({
  slug,
  authorHandle,
  open: closedAt === null,
  reader: null,
  recommended: NONE,
  writtenAbout,
  muted: NONE,
  t,
});

/** How a reply names what it answers. */
export const answering = (parentId: string | null, { parentName, parentGone }: Answered, t: Words): Standing =>
  parentId === null
    ? {}
    : { answered: { id: parentId, name: parentGone ? null : (parentName ?? t("comments.formerReader")) } };

/** `<li>…</li>` without its replies, which come by themselves. */
export function singleHtml({ parentName, parentGone, ...row }: Single, place: Place): string {
  const standing = answering(row.parentId, { parentName, parentGone }, place.t);
  const [node] = buildTrees([row]);
  return node ? itemHtml({ ...node, missing: 0 }, place, standing).text : "";
}

type Author = { handle: string; name: string; role: Role };

/** A comment that was posted just now, as its row would be read back. */
export const freshSingle = (posted: Posted, subject: string, author: Author, answered: Answered): Single => ({
  id: posted.commentId,
  parentId: posted.parentId,
  depth: posted.depth,
  path: posted.path,
  subject,
  bodyHtml: posted.bodyHtml,
  bodyText: posted.bodyText,
  additions: [],
  changedAt: null,
  authorHandle: author.handle,
  authorName: author.name,
  byStaff: author.role !== "reader",
  branchCount: 0,
  replyCount: 0,
  revision: 1,
  articleRevision: posted.articleRevision,
  recommendations: 0,
  createdAt: posted.createdAt,
  editedAt: null,
  withdrawnAt: null,
  hiddenAt: null,
  ...answered,
});
