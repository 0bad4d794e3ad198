// What a phone needs to keep the site on its home screen.
import type { Site } from "#domain/site/settings.ts";
import { directionOf } from "#lib/i18n/languages.ts";
import { PAPER } from "./light.ts";

export const manifestOf = (site: Pick<Site, "name" | "tagline" | "language">) => ({
  id: "/",
  start_url: "/",
  scope: "/",
  name: site.name,
  short_name: site.name,
  ...(site.tagline ? { description: site.tagline } : {}),
  lang: site.language,
  dir: directionOf(site.language),
  display: "minimal-ui",
  theme_color: PAPER.light,
  background_color: PAPER.light,
  icons: [
    { src: "/icon/tab.svg", sizes: "any", type: "image/svg+xml" },
    ...[192, 512].map((size) => ({
      src: `/icon/${size}.png`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: "any maskable",
    })),
  ],
});
