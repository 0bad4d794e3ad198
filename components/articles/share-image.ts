import { pictureHref } from "#components/media/addresses.ts";
import type { Picture } from "#domain/articles/queries.ts";

/** As wide as those who show links make use of. */
const WIDTH = 1_200;

/** The picture that stands for an article where its link is shown. */
export function shareImage({ lead }: { lead: Picture | null }) {
  if (!lead) return null;
  const width = lead.widths.findLast((made) => made <= WIDTH) ?? lead.width;
  const height = Math.round((lead.height * width) / lead.width);
  return { path: pictureHref(lead.id, width, "jpg"), width, height, alt: lead.alt };
}
