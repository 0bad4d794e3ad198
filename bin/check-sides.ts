// Finds what would stay on its side when a page is mirrored for Arabic.

const VALUE = /-(\d|\[|\(|px|auto|full|measure|wide|page)/.source;
/** Class names of Tailwind, without what stands before their last colon (`sm:`, `hover:`) and without a minus. */
const CLASSES = new RegExp(
  [
    `^(scroll-)?[mp][lr]${VALUE}`,
    `^(left|right)${VALUE}`,
    /^(text|float|clear|object|bg)-(left|right)$/.source,
    /^border-[lr](-|$)/.source,
    /^rounded-([lr]|[tb][lr])(-|$)/.source,
    /^origin-((top|bottom)-)?(left|right)$/.source,
    /^bg-(linear|gradient)-to-([tb]?[lr])$/.source,
  ].join("|"),
);
const DECLARATIONS =
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius|(?<=^|[{;\s])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

/** The class names of a text that name a side. What is meant for one direction alone (`rtl:`, `ltr:`) may. */
export function sidesInClasses(text: string): string[] {
  return text.split(/\s+/).filter((token) => {
    const [name = "", ...variants] = token.split(":").reverse();
    return CLASSES.test(name.replace(/^!?-?/, "")) && !variants.some((variant) => /^(rtl|ltr)$/.test(variant));
  });
}

export function sidesInCss(css: string): { line: number; found: string }[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return bare.split("\n").flatMap((text, index) => {
    const applied = /@apply ([^;]*)/.exec(text)?.[1] ?? "";
    const found = [...[...text.matchAll(DECLARATIONS)].map(([name]) => name), ...sidesInClasses(applied)];
    return found.map((name) => ({ line: index + 1, found: name.trim() }));
  });
}
