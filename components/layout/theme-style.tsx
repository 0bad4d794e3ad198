import { RawHtml } from "#components/ui/raw-html.tsx";
import type { Site } from "#domain/site/settings.ts";
import { themeCss } from "#domain/site/theme.ts";
import type { Words } from "#lib/i18n/words.ts";

type Props = { site: Site; t: Words; nonce: string | undefined };

/** What the style sheet draws that is the publication's own: its accent, where one was chosen, and words. Stands in the head. */
export function ThemeStyle({ site, t, nonce }: Props) {
  // Marks on a reader's own comments are drawn by the style sheet, since the page is the same for all.
  const words = `:root{--you:${JSON.stringify(t("comments.you"))}}`;
  return <RawHtml as="style" name="theme" nonce={nonce} html={themeCss(site) + words} />;
}
