import { jsonLdScript } from "#web/script-text.ts";
import { RawHtml } from "./raw-html.tsx";

/** Data about the page for search engines: at most one on a page. */
export const JsonLd = ({ data }: { data: object }) => (
  <RawHtml as="script" name="json-ld" type="application/ld+json" html={jsonLdScript(data)} />
);
