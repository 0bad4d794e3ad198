// Who sent the request, as far as the network tells.
import "server-only";
import { headers } from "next/headers";
import { addressBlock } from "#lib/address-block.ts";

/** Our own server writes x-real-ip over whatever the client sent, after it has looked at TRUSTED_PROXIES. */
export const clientAddress = async () => addressBlock((await headers()).get("x-real-ip"));

/** What the browser calls itself. */
export const clientDevice = async () => (await headers()).get("user-agent") ?? "";
