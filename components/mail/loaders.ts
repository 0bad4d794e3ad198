import "server-only";
import { notFound } from "next/navigation";
import PostalMime from "postal-mime";
import { canSeeMail } from "#domain/mail/policy.ts";
import { countSent, listOpenMail } from "#domain/mail/queries.ts";
import { DAY, now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { listMessages, readMessage } from "#lib/mailer/folder.ts";
import { requireWho } from "#web/session.ts";

/** Administrators alone; for everybody else there is no such page. */
const requirePostmaster = () => requireWho(canSeeMail);

export type LetterHead = { name: string; to: string; subject: string; at: Date | null };

/** `letters`: those kept as files; null where a server takes them. */
export async function loadMail() {
  const who = await requirePostmaster();
  const at = now();
  const [open, sent] = await Promise.all([listOpenMail(who, at), countSent(who, new Date(at.getTime() - DAY))]);
  const letters = env().SMTP_URL === undefined ? await Promise.all((await listMessages()).map(headOf)) : null;
  return { open, sent, letters: letters?.filter((one) => one !== null) ?? null };
}

async function headOf(name: string): Promise<LetterHead | null> {
  const letter = await readLetter(name);
  return letter && { name, to: letter.to, subject: letter.subject, at: letter.at };
}

async function readLetter(name: string) {
  const bytes = await readMessage(name);
  if (!bytes) return null;
  const { to, subject = "", text = "", date } = await PostalMime.parse(bytes);
  return { to: to?.[0]?.address ?? "", subject, text, at: date ? new Date(date) : null };
}

/** One of the letters that are kept as files. */
export async function loadLetter(name: string) {
  await requirePostmaster();
  return (env().SMTP_URL === undefined && (await readLetter(name))) || notFound();
}
