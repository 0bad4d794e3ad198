// Posts a comment without leaving the page: sent through the versioned endpoint, put where it belongs, the focus on it.

import type { PostedAnswer } from "#domain/comments/outbox/waiting.ts";
import type { Words } from "#lib/i18n/words.ts";
import type { FormState } from "#web/form-state.ts";
import { AUTHOR_HEADER } from "../outbox/written-by.ts";
import { tellWaits } from "../waiting/news.ts";
import { say } from "./aloud.ts";
import { noteSentDraft, noteWaitingDraft } from "./drafts/at-server.ts";
import { reveal } from "./folds.ts";
import { holdStill } from "./hold-still.ts";
import { commentNamed, place, showTotal, totalShown } from "./place.ts";
import { renew } from "./renew.ts";
import { visit } from "./walk.ts";

type Refused = { error?: { code?: string; field?: string; message?: string; detail?: FormState["detail"] } };

/** What became of it: it stands there, it was refused, nobody knows, or the form's own action should see to it. */
export type Outcome = { posted: PostedAnswer } | { refused: FormState } | "unsent" | "elsewhere";

/** Longer than the server takes at its slowest. */
const PATIENCE = 30_000;

/**
 * Who is not signed in goes on by the form's action, which keeps the words and leads through login. Where somebody else is signed in by now
 * they are not sent: they wait for `author`, who wrote them.
 */
export async function send(fields: Record<string, string>, author: string | null): Promise<Outcome> {
  const { articleId, parentId, subject, body, formKey, kept, about, sure = "", intent } = fields;
  const [address, where] =
    intent === "continue" ? ["continuations", { commentId: parentId }] : ["comments", parentId ? { parentId } : {}];
  const answer = await fetch(`/api/v1/${address}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(author && { [AUTHOR_HEADER]: encodeURIComponent(author) }) },
    body: JSON.stringify({ articleId, ...where, subject, body, formKey, kept, about, sure }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (!answer) return "unsent";
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok && said) return { posted: said as PostedAnswer };
  const { message, field, detail } = (said as Refused | null)?.error ?? {};
  if (answer.status === 401) return field === "author" ? "unsent" : "elsewhere";
  if (answer.status >= 500 || !message) return "unsent";
  return { refused: { message, field, detail, values: fields } };
}

/** What was kept of it while it was typed is not wanted any more: it was sent, or (`waits`) another place keeps it until it is. */
export const forgetDraft = (
  { articleId = "", parentId = "", formKey = "", ...words }: Record<string, string>,
  waits: boolean,
): void => {
  const { subject = "", body = "", kept } = words;
  const note = waits ? noteWaitingDraft : noteSentDraft;
  note({ articleId, parentId, editing: "" }, formKey, { subject, body, kept });
};

/** Shows what was just posted; where its place is not on this page, that page is next. `quietly`: its author goes on writing meanwhile. */
export function show(section: Element, posted: PostedAnswer, t: Words<"reader" | "outbox">, quietly: boolean): void {
  if (posted.waits) {
    forgetHeld();
    tellWaits(posted.id, quietly);
    say(t("outbox.unconfirmed"));
    return;
  }
  let comment = commentNamed(section, posted.id);
  if (comment && posted.continued) renew(comment, posted.html);
  if (!comment) {
    holdStill(() => {
      comment = place(section, posted, t);
    });
    if (comment) showTotal(section, totalShown(section) + 1, t);
  }
  if (!comment) {
    if (!quietly) location.assign(posted.href);
    return;
  }
  forgetHeld();
  reveal(comment);
  if (!quietly) visit(comment);
  say(t(posted.continued ? "reader.continued" : "reader.posted"));
}

/** The address may name the words that were kept while one logged in, or the open form: both are done with. */
function forgetHeld(): void {
  const { pathname, search, hash } = location;
  const query = new URLSearchParams(search);
  if (!query.has("held") && !query.has("draft") && !query.has("reply")) return;
  query.delete("held");
  query.delete("draft");
  query.delete("reply");
  const rest = query.size > 0 ? `?${query}` : "";
  history.replaceState(history.state, "", `${pathname}${rest}${/^#(write|reply)$/.test(hash) ? "" : hash}`);
}
