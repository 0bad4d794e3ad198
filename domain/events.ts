// Everything that can happen. A command writes exactly one of these, in its transaction (record.ts); listeners.ts says what follows from it.

/** The stream of events that concern no article. */
export const SITE_STREAM = "site";

type InArticle<Type extends string, Payload = Record<never, never>> = {
  type: Type;
  articleId: string;
  payload: Payload;
};
type OnSite<Type extends string, Payload = Record<never, never>> = {
  type: Type;
  articleId: typeof SITE_STREAM;
  payload: Payload;
};

export type CommentEvent =
  | InArticle<"comment.posted", { commentId: string; parentId: string | null }>
  | InArticle<"comment.edited", { commentId: string; revision: number }>
  | InArticle<"comment.continued", { commentId: string; revision: number }>
  | InArticle<"comment.withdrawn", { commentId: string }>
  | InArticle<"comment.restored", { commentId: string }>
  | InArticle<"comment.joined", { commentId: string; joinedId: string }>
  | InArticle<"comment.recommended", { commentId: string }>
  | InArticle<"comment.unrecommended", { commentId: string }>;

export type ArticleEvent =
  | InArticle<"article.drafted", { revision: number }>
  | InArticle<"article.revised", { revision: number; slug: string }>
  | InArticle<"article.published", { revision: number; slug: string }>
  | InArticle<"article.unpublished", { slug: string }>
  | InArticle<"article.imported", { source: string; comments: number }>
  /** `was`: the text before. */
  | InArticle<"correction.mended", { revision: number; was: string }>
  | InArticle<"correction.removed", { revision: number }>;

export type AccountEvent =
  | OnSite<"account.registered", { accountId: string }>
  | OnSite<"account.invited", Record<never, never>>
  | OnSite<"account.password-changed", { accountId: string; sessionsEnded: number }>
  /** By an address that may be nobody's, and is not told. */
  | OnSite<"account.reset-asked", Record<never, never>>
  | OnSite<"account.confirmation-asked", { accountId: string }>
  | OnSite<"account.address-change-asked", { accountId: string }>
  | OnSite<"account.address-change-dropped", { accountId: string }>
  /** `changed`: it took the place of another; `posted`: comments that had waited for it. */
  | OnSite<"account.address-confirmed", { accountId: string; changed: boolean; posted: number }>
  | OnSite<"account.factor-added", { accountId: string; kind: "app" | "passkey"; sessionsEnded: number }>
  | OnSite<"account.factor-removed", { accountId: string; kind: "app" | "passkey" | "all"; sessionsEnded: number }>
  | OnSite<"account.factor-used", { accountId: string; kind: "app" | "passkey" | "recovery-code" }>
  | OnSite<"account.recovery-codes-made", { accountId: string }>
  | OnSite<"account.profile-changed", { accountId: string }>
  | OnSite<"account.role-changed", { accountId: string; role: string }>
  | OnSite<"account.suspended", { accountId: string }>
  | OnSite<"account.reinstated", { accountId: string }>
  /** The password was right, the second step is still owed. */
  | OnSite<"session.awaited", { accountId: string }>
  | OnSite<"account.linked", { accountId: string; provider: string }>
  | OnSite<"account.unlinked", { accountId: string; provider: string }>
  /** Its owner wants to leave, and may think again for a day. */
  | OnSite<"account.closed", { accountId: string }>
  | OnSite<"account.kept", { accountId: string }>
  /** `withComments`: what he wrote and recommended goes with him. `portraitId`: his picture, whose files go too. */
  | OnSite<"account.deleted", { accountId: string; withComments: boolean; portraitId: string | null }>
  | OnSite<"session.started", { accountId: string }>
  | OnSite<"session.proved", { accountId: string }>
  | OnSite<"session.ended", { accountId: string; sessions: number }>;

export type MediaEvent =
  | OnSite<"picture.stored", { uploadId: string }>
  | OnSite<"picture.removed", { uploadId: string }>;

export type MailEvent = OnSite<"mail.offered-again", { mailId: string }>;

export type SiteEvent = OnSite<"site.changed", { revision: number; changed: string[] }>;

export type DomainEvent = CommentEvent | ArticleEvent | AccountEvent | MediaEvent | MailEvent | SiteEvent;
export type EventType = DomainEvent["type"];
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;

/** From which nothing follows (listeners.ts): written as handled, so that no worker turns to them. */
const UNHEARD = [
  "comment.recommended",
  "comment.unrecommended",
  "article.drafted",
  "correction.mended",
  "correction.removed",
  "account.registered",
  "account.invited",
  "account.role-changed",
  "account.suspended",
  "account.reinstated",
  "account.linked",
  "account.unlinked",
  "account.closed",
  "account.kept",
  "account.profile-changed",
  "account.password-changed",
  "account.reset-asked",
  "account.confirmation-asked",
  "account.address-change-asked",
  "account.address-change-dropped",
  "account.address-confirmed",
  "account.factor-added",
  "account.factor-removed",
  "account.factor-used",
  "account.recovery-codes-made",
  "session.awaited",
  "session.started",
  "session.proved",
  "session.ended",
  "picture.stored",
  "picture.removed",
  "mail.offered-again",
  "site.changed",
] as const satisfies readonly EventType[];
export type UnheardType = (typeof UNHEARD)[number];

const unheard: ReadonlySet<string> = new Set(UNHEARD);
export const isUnheard = (type: EventType): type is UnheardType => unheard.has(type);
