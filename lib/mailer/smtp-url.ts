// SMTP_URL taken apart: smtp://user:password@host:587, or smtps:// where TLS comes first.

export type SmtpServer = {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise it is asked for after the greeting. */
  secure: boolean;
  login: { user: string; pass: string } | null;
};

/** Port 587 is where mail is handed in, 465 the same with TLS from the start (RFC 8314). */
const PORTS = { "smtp:": 587, "smtps:": 465 } as const;

/** Null for what names no server: another scheme, no host, a path, a query, or a user without a password. */
export function readSmtpUrl(text: string): SmtpServer | null {
  const url = URL.parse(text);
  if (!url || !(url.protocol === "smtp:" || url.protocol === "smtps:") || !url.hostname) return null;
  if (!/^\/?$/.test(url.pathname) || url.search || url.hash || (url.username === "") !== (url.password === ""))
    return null;
  try {
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port ? Number(url.port) : PORTS[url.protocol],
      secure: url.protocol === "smtps:",
      login: user ? { user, pass } : null,
    };
  } catch {
    return null;
  }
}
