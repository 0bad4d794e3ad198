// Which addresses a text may point at. An allow list: what is not named here stays words.

// Longer ones are no addresses a person would share; browsers and mail programs cut near here as well.
const MAX_ADDRESS = 2_000;

const IN_PAGE = /^#[\w%-]{1,200}$/;
// No `?`: a mail link may name whom to write to, but not fill in copies and words for the reader.
const MAIL = /^mailto:[\w.+%-]{1,64}@[a-z0-9.-]{1,253}$/i;
const OWN_PICTURE = /^\/media\/[\w-][\w./-]{0,190}$/;

// A backslash reads as a slash in browsers, and they leave out tabs and newlines: `/\evil.test` would lead off the site.
const isPlain = (address: string) => !/[\s\\\p{Cc}]/u.test(address);

/** http, https, mailto without fields, and paths of this site (`/a/x`, not `//x`). Expects what markdown-it has normalised. */
export function isLinkable(address: string): boolean {
  if (address.length > MAX_ADDRESS || !isPlain(address)) return false;
  if (address.startsWith("/")) return !address.startsWith("//");
  if (isWeb(address)) return true;
  return MAIL.test(address);
}

/** A full web address. One that names a user (`https://bank.example@evil.test`) exists to deceive. */
export function isWeb(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address)) return false;
  const url = URL.parse(address);
  return url !== null && url.hostname !== "" && url.username === "" && url.password === "";
}

/** `#h-…` and `#fn-…` within the same text. */
export const isInPage = (address: string) => IN_PAGE.test(address);

/** A picture that this site serves itself; any other would tell a stranger who reads what. */
export const isOwnPicture = (address: string) => OWN_PICTURE.test(address) && !address.includes("..");
