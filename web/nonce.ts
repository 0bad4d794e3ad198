// The number by which a page that is made for one answer names its own scripts and styles (policy.ts).
import "server-only";
import { headers } from "next/headers";
import { NONCE } from "./safe-headers.ts";

/** Undefined where the page will be kept: it names them by their hashes. */
export const pageNonce = async (): Promise<string | undefined> => (await headers()).get(NONCE) ?? undefined;
