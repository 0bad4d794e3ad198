// What a page depends on, in words that an event can name. Loaders note it while their page is rendered; where nobody asks, noting does nothing.
import { AsyncLocalStorage } from "node:async_hooks";
import type { EventType } from "#domain/events.ts";
import type { News } from "#domain/record.ts";

/** "article:ID" its text and discussion · "card:ID" what lists show of it · "people" what somebody's own page shows of his comments. */
export type Tag = `article:${string}` | `card:${string}` | "people";

/** What an event changes: some tags, nothing that readers see, or too much to name. */
export type Changed = readonly Tag[] | "everything";

// Next's module graphs have this file each for itself: what they share hangs on globalThis.
const KEY = Symbol.for("afterword.tags");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Set<string>> };
const noting = () => (shared[KEY] ??= new AsyncLocalStorage());

/** Says that the page being rendered shows this. */
export function noteTag(...tags: Tag[]): void {
  const noted = noting().getStore();
  if (noted) for (const tag of tags) noted.add(tag);
}

/** For lists of articles. */
export const noteCards = (cards: readonly { id: string }[]): void =>
  noteTag(...cards.map(({ id }) => `card:${id}` as const));

/** Does `work`, gathering in `tags` what it notes. */
export const gatherTags = <Result>(tags: Set<string>, work: () => Result): Result => noting().run(tags, work);

type Reach = "nothing" | "everything" | "discussion" | "discussion and lists";

// A new kind of event does not compile until somebody has thought about it here.
const REACH: Record<EventType, Reach> = {
  "comment.posted": "discussion and lists",
  "comment.withdrawn": "discussion and lists",
  "comment.edited": "discussion and lists",
  "comment.continued": "discussion and lists",
  "comment.restored": "discussion and lists",
  "comment.joined": "discussion and lists",
  "comment.recommended": "discussion",
  "comment.unrecommended": "discussion",
  "article.drafted": "nothing",
  "article.revised": "everything",
  "article.published": "everything",
  "article.unpublished": "everything",
  "article.imported": "everything",
  "correction.mended": "everything",
  "correction.removed": "everything",
  "account.registered": "nothing",
  "account.invited": "nothing",
  "account.password-changed": "nothing",
  "account.reset-asked": "nothing",
  "account.confirmation-asked": "nothing",
  "account.address-change-asked": "nothing",
  "account.address-change-dropped": "nothing",
  "account.address-confirmed": "nothing",
  "account.factor-added": "nothing",
  "account.factor-removed": "nothing",
  "account.factor-used": "nothing",
  "account.recovery-codes-made": "nothing",
  "account.profile-changed": "everything",
  "account.role-changed": "everything",
  "account.suspended": "everything",
  "account.reinstated": "everything",
  "account.linked": "nothing",
  "account.unlinked": "nothing",
  "account.closed": "nothing",
  "account.kept": "nothing",
  "account.deleted": "everything",
  "session.awaited": "nothing",
  "session.started": "nothing",
  "session.proved": "nothing",
  "session.ended": "nothing",
  "picture.stored": "nothing",
  "picture.removed": "nothing",
  "mail.offered-again": "nothing",
  "site.changed": "everything",
};

export function tagsFor({ articleId, type }: Pick<News, "articleId" | "type">): Changed {
  // A process of the next release may tell of what this one does not know.
  const reach = REACH[type] ?? "everything";
  if (reach === "everything") return reach;
  if (reach === "nothing") return [];
  return reach === "discussion" ? [`article:${articleId}`] : [`article:${articleId}`, `card:${articleId}`, "people"];
}
