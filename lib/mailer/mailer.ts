// The one way out for mail: to the server that SMTP_URL names, or into the folder.
import { env } from "../env.ts";
import { keepMessage } from "./folder.ts";
import { type Letter, makeMessage } from "./message.ts";
import { sendBySmtp } from "./smtp.ts";
import { readSmtpUrl } from "./smtp-url.ts";

export type Posting = {
  id: string;
  /** When it was written: the second sending of the same mail is dated like the first. */
  at: Date;
  beforeWords: () => Promise<void>;
};

/** Resolves when it is in the server's hands, or on the disk. Throws Undelivered, or what the disk says. */
export async function post(letter: Letter, { id, at, beforeWords }: Posting): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  const message = await makeMessage(letter, { from: MAIL_FROM, id, at });
  const server = SMTP_URL === undefined ? null : readSmtpUrl(SMTP_URL);
  if (server) await sendBySmtp(server, { from: MAIL_FROM, to: letter.to, message, beforeWords });
  else await keepMessage(id, message, at);
}
