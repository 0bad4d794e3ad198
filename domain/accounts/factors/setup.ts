// The secret that is offered to an app that is being set up. Nothing is stored until a code proves that the app has it: until then the
// site can make it anew from what it knows, so that opening the page changes nothing and reloading it shows the same picture.
import { bytesFor } from "#lib/seal.ts";
import { SECRET_BYTES } from "./totp.ts";

type Setting = { accountId: string; sessionId: string; provedAt: Date; factorsAt: Date | null };

/** Another for each session, each proof and each change of second steps: who has seen one has none of the next. */
export const offeredSecret = ({ accountId, sessionId, provedAt, factorsAt }: Setting): Buffer =>
  bytesFor(`authenticator ${accountId} ${sessionId} ${provedAt.getTime()} ${factorsAt?.getTime() ?? 0}`, SECRET_BYTES);
