import type { Site } from "#domain/site/settings.ts";
import { themeCss } from "#domain/site/theme.ts";

/** The publisher's accent, where one was chosen. Stands in the head. */
export function ThemeStyle({ site }: { site: Site }) {
  const css = themeCss(site);
  return css ? <style>{css}</style> : null;
}
