// The drafts that the server has: tells it what was typed here, asks it what was typed elsewhere.
import { isDoneWith } from "#domain/comments/drafts/beginning.ts";
import type { Version } from "#domain/comments/drafts/weigh.ts";
import { newKey } from "../../form-key.ts";
import { waitingKeys } from "../../outbox/flag.ts";
import { AUTHOR_HEADER } from "../../outbox/written-by.ts";
import { deviceId } from "./device-id.ts";
import {
  type DeviceDraft,
  type DraftPlace,
  draftOnDevice,
  draftsOnDevice,
  dropFromDevice,
  isTold,
  noteTold,
} from "./on-device.ts";
import type { Typed } from "./opening.ts";

/** `kept`: what its form said of its drafts. */
type Sent = Typed & { kept?: string };

/**
 * `null`: it was sent already, or is blank. "later": nobody answers, or nobody is signed in; "refused": it is not for the server; "overtaken":
 * other words of the same form are there, which this device's clock calls newer.
 */
export type Answer = { savedAt: number | null } | "later" | "refused" | "overtaken";

/** A box that waits for the answer tells nothing meanwhile. */
const PATIENCE_MS = 8_000;

const REFUSED = new Set([400, 404, 413]);

/** `author`: whose words they are, or nobody is told. `leaving`: the page goes away, the request must not. */
export async function tell(draft: DeviceDraft, author: string | null, leaving = false): Promise<Answer> {
  if (author === null) return "later";
  const { articleId, parentId, editing, formKey, subject, body, at } = draft;
  const revision = draft.revision ?? undefined;
  const said = { articleId, parentId, editing, revision, formKey, subject, body, deviceId: deviceId(), typedAt: at };
  const answer = await fetch("/api/v1/drafts", {
    method: "POST",
    headers: { "content-type": "application/json", [AUTHOR_HEADER]: encodeURIComponent(author) },
    body: JSON.stringify(said),
    keepalive: leaving,
  }).catch(() => null);
  if (!answer?.ok) return answer && REFUSED.has(answer.status) ? "refused" : "later";
  const { savedAt, overtaken } = (await answer.json().catch(() => ({}))) as {
    savedAt?: number | null;
    overtaken?: true;
  };
  if (overtaken) return "overtaken";
  if (savedAt === undefined) return "later";
  if (savedAt !== null) noteTold(draft, savedAt);
  // It was overtaken on its way by the comment that it became.
  if (savedAt !== null && isOver(draft, at)) void tell({ ...draft, subject: "", body: "" }, author, leaving);
  return { savedAt };
}

/**
 * Tells all that the server does not have yet: what was typed before logging in, or without a connection. `leaving`: also what its box would give
 * another key first.
 */
export async function tellAll(author: string, leaving = false): Promise<void> {
  for (const draft of draftsOnDevice().filter((one) => !isTold(one))) {
    const answer = await tell(draft, author);
    if (answer === "later") return;
    if (answer === "overtaken") {
      const saved = leaving && (await tell({ ...draft, formKey: newKey() }, author));
      if (typeof saved === "object" && isUnchanged(draft)) dropFromDevice(draft, draft.formKey);
      continue;
    }
    // Sent from elsewhere, or in the moment in which the page was closed.
    if (answer !== "refused" && answer.savedAt === null && isUnchanged(draft)) dropFromDevice(draft, draft.formKey);
  }
}

const isUnchanged = ({ articleId, formKey, at }: DeviceDraft) =>
  draftsOnDevice().some((one) => one.articleId === articleId && one.formKey === formKey && one.at === at);

export type ServerDraft = Version & { id: string; parentId: string; editing: string; typedAt: number };

const asked = new Map<string, Promise<ServerDraft[]>>();
/** What was sent from this page, by the key of its form. */
const sent = new Map<string, Sent>();
const gone = new Set<string>();

/** Whether a form's words were sent or thrown away on another device. */
export const isGone = (formKey: string): boolean => gone.has(formKey);

/**
 * It is a comment now: the server has removed it by itself. Another tab may have typed on in the same form: that is neither the sent words
 * nor older than they are, and stays.
 */
export function noteSentDraft(place: DraftPlace, formKey: string, words: Sent): void {
  sent.set(formKey, words);
  const one = draftOnDevice(place, formKey);
  if (one && isOver(one, one.at)) dropFromDevice(place, formKey);
}

/** It waits to be sent: the server keeps what it has of it, and its writer may take it back. */
export function noteWaitingDraft(place: DraftPlace, formKey: string, words: Sent): void {
  const one = draftOnDevice(place, formKey);
  if (one && isDoneWith(one, one.at, words)) dropFromDevice(place, formKey);
}

/** `typedAt`: null where another device typed it. */
function isOver(words: Typed & { formKey: string }, typedAt: number | null): boolean {
  const one = sent.get(words.formKey);
  return one !== undefined && isDoneWith(words, typedAt, one);
}

/** Whether these words of a form are a comment by now, or wait to be sent: its box, which is about to go, keeps them no more. */
export const isSent = (words: Typed & { formKey: string }): boolean =>
  isOver(words, null) || waitingKeys().includes(words.formKey);

/**
 * Those of one article; asked once for all boxes of a page. What the server had from here and has no longer was sent or thrown away
 * elsewhere: it goes from this device too. Where nobody answers there are none.
 */
export function draftsAtServer(articleId: string): Promise<ServerDraft[]> {
  const known = asked.get(articleId) ?? ask(articleId);
  asked.set(articleId, known);
  // What waits to be sent is a draft at the server until it has come there.
  const isOwn = (one: ServerDraft) => one.deviceId === deviceId();
  return known.then((all) =>
    all.filter((one) => !isOver(one, isOwn(one) ? one.typedAt : null) && !waitingKeys().includes(one.formKey)),
  );
}

async function ask(articleId: string): Promise<ServerDraft[]> {
  const before = draftsOnDevice().filter((one) => one.articleId === articleId && isTold(one));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(`/api/v1/drafts?article=${encodeURIComponent(articleId)}`, { signal }).catch(() => null);
  const said = answer?.ok ? ((await answer.json().catch(() => null)) as { drafts: ServerDraft[] } | null) : null;
  if (!said) return [];
  const own = new Set(said.drafts.filter((one) => one.deviceId === deviceId()).map((one) => one.formKey));
  for (const draft of before)
    if (!own.has(draft.formKey) && isUnchanged(draft)) {
      gone.add(draft.formKey);
      dropFromDevice(draft, draft.formKey);
    }
  return said.drafts;
}
