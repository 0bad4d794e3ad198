// HTML of ours with addresses that hold outside the site: feeds are read elsewhere.

// lib/markdown writes "<" in text as an entity and every attribute in double quotes: this matches its tags and nothing else.
const TAG = /<[a-z][^\s>"]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?>/g;
const ADDRESS = /(\s(?:href|src|srcset)=")([^"]*)"/g;

/** Makes own paths (`/media/…`) and places on the page (`#fn-1`) absolute. `pageUrl` is the page that holds the text. */
export function absoluteLinks(html: string, pageUrl: string): string {
  const { origin } = new URL(pageUrl);
  const absolute = (address: string) =>
    (address.startsWith("#") ? pageUrl : address.startsWith("/") ? origin : "") + address;
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_whole, before: string, value: string) => {
      const isList = before.includes("srcset");
      return `${before}${isList ? value.split(/,\s+/).map(absolute).join(", ") : absolute(value)}"`;
    }),
  );
}
