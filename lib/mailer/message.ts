// A letter as the bytes that go over the wire or into a file. Takes four things and no more: whoever writes a letter sets no header, names
// no file and gives no address but the one it goes to.
import MailComposer from "nodemailer/lib/mail-composer";

export type Letter = { to: string; subject: string; text: string; html: string };

type Sender = {
  /** The address that all mail of the site comes from. */
  from: string;
  /** Names the message: the same when it is sent a second time, so that a mailbox can tell. */
  id: string;
  at: Date;
};

/** Line ends and other controls would begin a header of their own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it takes out.
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();

export function makeMessage({ to, subject, text, html }: Letter, { from, id, at }: Sender): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: "", address: from },
    to: { name: "", address: to },
    subject: oneLine(subject),
    text,
    html,
    date: at,
    messageId: `<${id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    // RFC 3834: no machine should answer, and those who are away need not tell us.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message)));
  });
}
