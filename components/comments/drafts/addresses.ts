// Where a draft is gone on with.
import { articleHref, commentHref, editHref } from "../addresses.ts";

type Placed = { slug: string; parentId: string; editing: string };

/** `id`: of a draft that the server has; what only the device has is found by the box itself. */
export function continueDraftHref({ slug, parentId, editing }: Placed, id?: string): string {
  const query = id ? [`draft=${id}`] : [];
  const at = (path: string, more: string[]) => (more.length > 0 ? `${path}?${more.join("&")}` : path);
  if (editing) return at(editHref(slug, editing), query);
  if (parentId) return `${at(commentHref(slug, parentId), ["reply=1", ...query])}#reply`;
  return `${at(articleHref(slug), query)}#write`;
}
