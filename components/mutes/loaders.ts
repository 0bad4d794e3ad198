import "server-only";
import { listMutes } from "#domain/mutes/queries.ts";
import { requireViewer } from "#web/session.ts";

export async function loadMutes() {
  const me = await requireViewer("/settings/mutes");
  return { handle: me.handle, mutes: await listMutes(me) };
}
