// The address of a request as its reader has it: Next calls a request by the port it listens at, another site must be led back to where the
// reader is. Our own server has written both headers over whatever came in (forwarded.ts).

type HeaderMap = { get(name: string): string | null };

/** `url` with the origin that readers use. */
export function readersAddress(url: string, headers: HeaderMap): string {
  const { pathname, search } = new URL(url);
  return `${headers.get("x-forwarded-proto")}://${headers.get("x-forwarded-host")}${pathname}${search}`;
}
