import { jsonLdScript } from "#web/script-text.ts";

/** Data about the page for search engines. React leaves a script's text as it is, but for "</script", which the text cannot hold. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{jsonLdScript(data)}</script>;
}
