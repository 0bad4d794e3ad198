// WordPress's shortcodes: `[caption …]words[/caption]` is its words, `[video src=…]` an address, `[gallery]` nothing.

// Those of WordPress itself and of its most used plugins; any other word in brackets may be the author's: [sic].
const KNOWN =
  /^(wp_)?(caption|gallery|audio|video|playlist|embed|code|sourcecode|youtube|vimeo|more|contact-form(-7)?)$/;
const SHORTCODE = /(\[?)\[(\/?)([a-z][a-z0-9_-]{0,30})((?:[\s=][^[\]<>]{0,2000})?)\/?\](\]?)/gi;
const SOURCE = /(?:^|\s)(?:src|mp4|mp3|m4v|webm|ogv|ogg|url)=["']?(https?:\/\/[^\s"'<>\]]+)/i;
const PAIR = /\s[a-z_-]{1,30}=["'&]/i;

/** HTML words in, HTML words out: an address stays as one, to be made a link later. */
export function withoutShortcodes(words: string): string {
  if (!words.includes("[")) return words;
  return words.replace(SHORTCODE, (whole, before: string, slash: string, name: string, rest: string, after: string) => {
    // `[[gallery]]` is how an author writes about a shortcode.
    if (before && after) return whole.slice(1, -1);
    if (!KNOWN.test(name.toLowerCase()) && (slash || !PAIR.test(rest))) return whole;
    const source = SOURCE.exec(rest)?.[1];
    return `${before}${source ? ` ${source} ` : ""}${after}`;
  });
}
