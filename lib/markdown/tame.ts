// Old HTML made small: two dozen elements, properly closed, never deep. The words of all else are kept.
import { attribute, htmlTokens } from "./html-tokens.ts";
import { blockOf, CONTAINERS, EMBEDDED, INLINE, type Into, KIN } from "./old-elements.ts";
import { withoutShortcodes } from "./shortcodes.ts";

// The renderer follows 19 levels of lists and quotes, with room for the paragraph inside.
const MAX_CONTAINERS = 14;
const MAX_OPEN = 40;

const RAISED = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];
const LOWERED = [..."₀₁₂₃₄₅₆₇₈₉"];
const ARROW = /^\s*(?:[↩↑⤴^]|&#8617;)[\ufe0e\ufe0f]?\s*$/;
const LANGUAGE = /(?:language-|lang-|brush: ?)([a-z0-9+-]{1,20})/i;

/** HTML that any parser reads alike, in time that grows with the length alone. */
export function tame(html: string, into: Into): string {
  const tamer = new Tamer(into);
  for (const token of htmlTokens(html)) {
    if (token.kind === "words") tamer.words(token.value);
    else if (token.kind === "open") tamer.start(token.name, token.attributes);
    else tamer.end(token.name);
  }
  return tamer.finish();
}

class Tamer {
  private readonly out: string[] = [];
  private readonly open: { name: string; close: string }[] = [];
  private readonly into: Into;

  constructor(into: Into) {
    this.into = into;
  }

  finish(): string {
    this.closeDownTo(0);
    return this.out.join("");
  }

  words(value: string) {
    const literal = this.has("pre") || this.has("code");
    const words = escaped(literal ? value : withoutShortcodes(value));
    const inside = this.open.at(-1)?.name;
    const digits = inside === "sup" ? RAISED : inside === "sub" ? LOWERED : undefined;
    if (digits && /^\d{1,4}$/.test(words)) this.out.push(words.replace(/\d/g, (digit) => digits[Number(digit)] ?? ""));
    else if (inside !== "anchor" || !ARROW.test(words)) this.out.push(words);
  }

  start(name: string, attributes: string) {
    if (name === "br") this.out.push("<br>");
    else if (this.has("pre")) return;
    else if (name === "hr") {
      this.endLine();
      this.out.push("<hr>");
    } else if (name === "img") this.picture(attributes);
    else if (EMBEDDED.has(name)) this.address(attribute(attributes, "src"));
    else if (INLINE[name]) this.startInline(INLINE[name], attributes);
    else this.startBlock(name, attributes);
  }

  end(name: string) {
    const wanted = INLINE[name] ?? blockOf(name, this.into);
    const at = this.open.findLastIndex((entry) => entry.name === wanted || (name === "a" && entry.name === "anchor"));
    if (at >= 0) this.closeDownTo(at);
  }

  private startInline(name: string, attributes: string) {
    if (this.has("code") || this.has(name) || this.open.length >= MAX_OPEN) return;
    if (name === "a") this.startLink(attribute(attributes, "href"));
    else if (name === "q") this.push(name, "&quot;", "&quot;");
    else if (name === "sup" || name === "sub") this.push(name, "", "");
    else this.push(name, `<${name}>`, `</${name}>`);
  }

  private startLink(href: string) {
    if (this.has("anchor")) return;
    if (href !== "" && !href.startsWith("#")) return this.push("a", `<a href="${quoted(href)}">`, "</a>");
    // A note's number led within the old page only; in brackets it is still seen to be one.
    const isNote = href !== "" && this.has("sup");
    this.push("anchor", isNote ? "[" : "", isNote ? "]" : "");
  }

  private startBlock(name: string, attributes: string) {
    const block = blockOf(name, this.into);
    if (!block) return;
    if (block === "cell") return this.out.push(" ");
    this.endLine();
    const kin = KIN[block];
    if (kin) this.endKin(kin);
    const tag = kin && !kin.within.some(this.has) ? "div" : block;
    const tooDeep =
      CONTAINERS.has(tag) && this.open.filter((entry) => CONTAINERS.has(entry.name)).length >= MAX_CONTAINERS;
    if (tooDeep || this.open.length >= MAX_OPEN) this.out.push(" ");
    else if (tag === "pre") {
      const language = LANGUAGE.exec(attribute(attributes, "class"))?.[1];
      this.push("pre", language ? `<pre><code class="language-${language}">` : "<pre><code>", "</code></pre>");
    } else if (tag === "p" && /^h\d$/.test(name)) this.push("p", "<p><strong>", "</strong></p>");
    else {
      const start = tag === "ol" ? /^\d{1,9}$/.exec(attribute(attributes, "start"))?.[0] : undefined;
      this.push(tag, start ? `<ol start="${start}">` : `<${tag}>`, `</${tag}>`);
    }
  }

  /** A block ends the paragraph or heading before it, and whatever stood open in that. */
  private endLine() {
    const first = this.open.findIndex(({ name }) => name === "anchor" || name in INLINE || /^(p|h\d)$/.test(name));
    if (first >= 0) this.closeDownTo(first);
  }

  private endKin({ ends, within }: { ends: string[]; within: string[] }) {
    const outer = this.open.findLastIndex((entry) => within.includes(entry.name));
    const at = this.open.findIndex((entry, index) => index > outer && ends.includes(entry.name));
    if (at >= 0) this.closeDownTo(at);
  }

  private picture(attributes: string) {
    const words = attribute(attributes, "alt") || attribute(attributes, "title");
    const src = attribute(attributes, "src");
    if (this.has("a") || !/^(https?:|\/)/i.test(src)) this.out.push(escaped(words));
    else this.out.push(`<a href="${quoted(src)}">${escaped(words || fileOf(src))}</a>`);
  }

  private address(src: string) {
    if (this.has("a") || !/^(https?:)?\/\//i.test(src)) return;
    this.out.push(` <a href="${quoted(src)}">${escaped(src)}</a> `);
  }

  private has = (name: string) => this.open.some((entry) => entry.name === name);

  private push(name: string, tag: string, close: string) {
    this.out.push(tag);
    this.open.push({ name, close });
  }

  private closeDownTo(depth: number) {
    while (this.open.length > depth) this.out.push(this.open.pop()?.close ?? "");
  }
}

const quoted = (value: string) => value.replaceAll('"', "&quot;");
const escaped = (value: string) => value.replaceAll("<", "&lt;");
const fileOf = (src: string) => src.split(/[?#]/)[0]?.split("/").at(-1) || src;
