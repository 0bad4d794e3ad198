// A mail from the outbox to whoever carries it, and the outcome back.
import { LEASE_MS } from "#domain/outbox/retry.ts";
import { now as clock } from "#lib/clock.ts";
import { log } from "#lib/log.ts";
import type { Posting } from "#lib/mailer/mailer.ts";
import type { Letter } from "#lib/mailer/message.ts";
import { Undelivered } from "#lib/mailer/smtp.ts";
import {
  type ClaimedMail,
  claimMail,
  dropMail,
  endOf,
  failMail,
  finishMail,
  giveUp,
  noteWords,
  renewClaim,
} from "./jobs.ts";
import type { MailKind, PendingMail } from "./kinds.ts";

/** Makes the words of a mail, and the links in them; null when nobody wants it any more. */
export type Writer<Kind extends MailKind = MailKind> = (
  mail: PendingMail<Kind>,
  now: Date,
) => Promise<Omit<Letter, "to"> | null>;
export type Writers = { [Kind in MailKind]: Writer<Kind> };

type Post = (letter: Letter, posting: Posting) => Promise<void>;

/** Sends the next due mail; false when none is due. Throws only when the database does. */
export async function deliverNextMail(writers: Writers, post: Post, now = clock): Promise<boolean> {
  const mail = await claimMail(now());
  if (!mail) return false;
  const end = endOf(mail);
  if (end) {
    await giveUp(mail, end, now());
    log.error({ mail: mail.id, kind: mail.kind, attempts: mail.attempts, end }, "a mail was given up");
    return true;
  }
  const renewing = setInterval(() => renewClaim(mail, now()).catch(() => undefined), LEASE_MS / 3);
  try {
    await send(mail, writers, post, now);
  } catch (error) {
    await refuse(mail, error, now());
  } finally {
    clearInterval(renewing);
  }
  return true;
}

async function send(mail: ClaimedMail, writers: Writers, post: Post, now: () => Date): Promise<void> {
  const write = (writers as Partial<Writers>)[mail.kind] as Writer | undefined;
  // Written by a newer release: wait until its worker is there.
  if (!write) throw new Error(`This release knows no mail ${mail.kind}.`);
  const words = await write(mail, now());
  if (!words) return dropMail(mail);
  const { id, to, createdAt: at } = mail;
  await post({ to, ...words }, { id, at, beforeWords: () => noteWords(mail) });
  // It is delivered: what fails from here on must not send it as if it had not been.
  await finishMail(mail, now()).catch((cause: Error) => {
    throw new Undelivered(cause.message, true, { cause });
  });
}

async function refuse(mail: ClaimedMail, error: unknown, now: Date): Promise<void> {
  const unanswered = error instanceof Undelivered && error.unanswered;
  const said = error instanceof Error ? error.message : String(error);
  const outcome = await failMail(mail, { error: said, unanswered }, now);
  const { id, kind, attempts } = mail;
  log[outcome === "dead" ? "error" : "warn"]({ mail: id, kind, attempts, outcome, err: error }, "a mail was not sent");
}
