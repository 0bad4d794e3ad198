// What this site's pages are kept of on a reader's device. Pure: the worker asks it, and the page.
import { findKind } from "#web/kept/addresses.ts";

/** What the front page, articles with their discussions, and topics look like. All of it is public. */
const PAGES = /^\/($|[?]|a\/|topics\/)/;
const FILES = /^\/(_next\/static\/|fonts\/|words\/|media\/|icon\/|a\/[^/]+\/picture\/|manifest\.webmanifest$)/;

/** Where a page of ours is shown that stands in for those which were never read. */
export const OFFLINE = "/offline";

/** Pages that are the same for everybody; `address` is path and query. */
export const mayKeepPage = (address: string): boolean =>
  address === OFFLINE || (PAGES.test(address) && findKind(address)?.type === "text/html");

/** What pages are made of: style, type, scripts, words, pictures. */
export const mayKeepFile = (address: string): boolean => FILES.test(address);

/** The answer itself must say that it is for everybody: what was made for one reader is private. */
export const isForAll = (cacheControl: string | null): boolean =>
  /\bpublic\b/.test(cacheControl ?? "") && !/\b(private|no-store)\b/.test(cacheControl ?? "");
