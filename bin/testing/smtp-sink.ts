// A real SMTP server at a free port, for tests: keeps what it takes, and refuses, dawdles or dies as it is told.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { domainToASCII } from "node:url";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import type { Posting } from "#lib/mailer/mailer.ts";
import { type Letter, makeMessage } from "#lib/mailer/message.ts";
import { sendBySmtp } from "#lib/mailer/smtp.ts";

/** A number is a reply that refuses; milliseconds are a pause before a good one. */
export type Temper = {
  atRecipient?: number;
  atData?: number;
  pauseAtGreeting?: Promise<void>;
  /** Called when the whole message is there; until it resolves no answer is given. */
  beforeAnswer?: () => Promise<void>;
};

export type Taken = { from: string; to: string[]; raw: string; mail: Email };

export type SmtpSink = {
  url: string;
  port: number;
  /** Every message whose words came whole, answered or not. */
  taken: Taken[];
  /** Every RCPT TO that was ever said. */
  recipients: string[];
  temper: Temper;
  close(): Promise<void>;
};

/** Sends as the site does (lib/mailer/mailer.ts), to a server of the test's own. */
export const postTo =
  ({ port }: { port: number }) =>
  async (letter: Letter, { id, at, beforeWords }: Posting): Promise<void> => {
    const from = "noreply@paper.example";
    const message = await makeMessage(letter, { from, id, at });
    await sendBySmtp(
      { host: "127.0.0.1", port, secure: false, login: null },
      { from, to: letter.to, message, beforeWords },
    );
  };

/** The server's library shows foreign letters of a domain; what was said on the line is ASCII. */
const asSent = (address: string) => {
  const at = address.lastIndexOf("@") + 1;
  return address.slice(0, at) + domainToASCII(address.slice(at));
};

const refusal = (code: number) => Object.assign(new Error("Not here."), { responseCode: code });

export async function openSmtpSink(temper: Temper = {}): Promise<SmtpSink> {
  const taken: Taken[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onConnect: (_session, done) => void (sink.temper.pauseAtGreeting ?? Promise.resolve()).then(() => done()),
    onRcptTo({ address }, _session, done) {
      recipients.push(asSent(address));
      done(sink.temper.atRecipient ? refusal(sink.temper.atRecipient) : null);
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const raw = Buffer.concat(parts);
        if (sink.temper.atData) return done(refusal(sink.temper.atData));
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, raw: raw.toString(), mail: await PostalMime.parse(raw) });
        await sink.temper.beforeAnswer?.();
        done();
      });
    },
  });
  // A client that is killed in the middle is no error of the server's.
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const sink: SmtpSink = {
    ...{ url: `smtp://127.0.0.1:${port}`, port, taken, recipients, temper },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
