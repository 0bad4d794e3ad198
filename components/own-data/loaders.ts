import "server-only";
import { goneAt } from "#domain/accounts/closing/closing.ts";
import { hasPassword } from "#domain/accounts/queries.ts";
import { requireViewer } from "#web/session.ts";

/** What /settings/data says and asks; `goneAt` where the account is closed. */
export async function loadLeaving() {
  const me = await requireViewer("/settings/data");
  return {
    handle: me.handle,
    goneAt: me.closedAt && goneAt(me.closedAt),
    hasPassword: await hasPassword(me),
  };
}
