// When its author leaves, a comment that waits becomes what it was before it was sent: a draft, which the server keeps for him. It leaves the
// outbox only when the server has it; whoever is sending it just now is not waited for, since the key makes of both one.
import type { Waiting } from "#domain/comments/outbox/waiting.ts";
import { newKey } from "../form-key.ts";
import { tell as tellDraft } from "../reader/drafts/at-server.ts";
import { tell } from "./deliver.ts";
import { noteWaiting } from "./flag.ts";
import { dropWaiting, listWaiting } from "./store.ts";

/** What waits for this author; of others nothing. */
export const waitingOf = async (author: string): Promise<Waiting[]> =>
  (await listWaiting().catch((): Waiting[] => [])).filter(({ owner }) => owner === author);

export async function intoDrafts(author: string): Promise<void> {
  for (const { articleId, parentId, slug, formKey, subject, body, at } of await waitingOf(author)) {
    const draft = { articleId, parentId, editing: "", slug, subject, body, formKey, at };
    let answer = await tellDraft(draft, author);
    // What was typed since under its key is there: this goes beside it.
    if (answer === "overtaken") answer = await tellDraft({ ...draft, formKey: newKey() }, author);
    if (answer === "later") return;
    if (typeof answer === "string") continue;
    await dropWaiting(formKey);
    noteWaiting((await listWaiting()).map((one) => one.formKey));
    tell("changed");
  }
}
