// What a setting must not be where strangers can reach the site.

/** As few different signs as a word repeated has: nobody guesses it by luck, somebody does by trying. */
const FEW = 10;

export const isRandom = (secret: string) => new Set(secret).size >= FEW;

/** Names that no stranger's network finds: the rest of the world reads http along. */
const isPrivate = (host: string) =>
  /^(localhost|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|\[(::1|f[cd].*|fe80.*)\])$/.test(
    host,
  ) ||
  !host.includes(".") ||
  /\.(local|lan|home|internal|intranet|arpa|test|example|invalid|localhost)$/.test(host);

/** Whether what is sent to this address can be read by nobody in between. */
export function isUnread(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || isPrivate(hostname);
}

/** An address of a whole host: no path, no name or password in it. */
export function isBare(address: string): boolean {
  const { username, password, pathname, search, hash } = new URL(address);
  return !username && !password && /^\/+$/.test(pathname) && !search && !hash;
}
