// Hands one message to one SMTP server, and tells apart what it surely did not take and what nobody knows.
import { isIP } from "node:net";
import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { SECOND } from "../clock.ts";
import type { SmtpServer } from "./smtp-url.ts";

const CONNECT_WITHIN = 5 * SECOND;
/** Without a byte. */
const SILENT_FOR = 15 * SECOND;
/** All of it: a server that sends a byte now and then must not hold up those behind. */
const DONE_WITHIN = 45 * SECOND;

/** It was not delivered, or (`unanswered`) the words went out and no answer says what became of them. */
export class Undelivered extends Error {
  readonly unanswered: boolean;

  constructor(message: string, unanswered: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "Undelivered";
    this.unanswered = unanswered;
  }
}

type Sending = {
  from: string;
  to: string;
  message: Buffer;
  /** Called when the server waits for the words, and before the first of them: what is noted here survives whatever comes. */
  beforeWords: () => Promise<void>;
};

/** Resolves when the server has taken it. Throws Undelivered. */
export async function sendBySmtp(server: SmtpServer, { from, to, message, beforeWords }: Sending): Promise<void> {
  const connection = new SMTPConnection(optionsFor(server));
  let begun = false;
  // The generator runs when the server has said that it waits (354), not sooner.
  const words = Readable.from(
    (async function* () {
      await beforeWords();
      begun = true;
      yield message;
    })(),
  );
  const late = AbortSignal.timeout(DONE_WITHIN);
  try {
    await new Promise<void>((resolve, reject) => {
      const step = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      connection.on("error", reject);
      // What the server said as it left is told after that.
      connection.once("end", () => setImmediate(reject, new Error("The server closed the connection.")));
      late.addEventListener("abort", () => reject(new Error("The server took too long.")), { once: true });
      const handIn = () => connection.send({ from, to: [to] }, words, step(resolve));
      const { login } = server;
      const enter = login ? () => connection.login(login, step(handIn)) : handIn;
      connection.connect(step(enter));
    });
    connection.quit();
  } catch (error) {
    const { message: said, responseCode } = error as Error & { responseCode?: number };
    throw new Undelivered(said, begun && !responseCode, { cause: error });
  } finally {
    words.destroy();
    // After an error nothing polite is owed, and the last word of one who quits is not waited for.
    connection.close();
  }
}

/** A password goes to nobody without TLS; to this machine itself nobody listens in, and its certificate names no one. */
function optionsFor({ host, port, secure, login }: SmtpServer) {
  const isHere = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
  return {
    ...{ host, port, secure, requireTLS: login !== null && !secure && !isHere },
    // Some servers take no password without it, wherever it comes from.
    ignoreTLS: isHere && login === null,
    ...(isHere ? { tls: { rejectUnauthorized: false } } : {}),
    ...{ connectionTimeout: CONNECT_WITHIN, dnsTimeout: CONNECT_WITHIN, greetingTimeout: CONNECT_WITHIN },
    ...{ socketTimeout: SILENT_FOR, socketCloseTimeout: SECOND },
  };
}
