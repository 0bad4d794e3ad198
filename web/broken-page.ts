// The document for a fault of ours. Made of words alone: it must work when nothing else does, the database and our own files included.
import { lastKnownSite } from "#domain/site/queries.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { directionOf } from "#lib/i18n/languages.ts";
import { type Light, PAPER } from "./light.ts";

// The house colours of app/globals.css; what the reader's device has for Newsreader.
const STYLE = `
:root{color-scheme:light dark}[data-light=light]{color-scheme:light}[data-light=dark]{color-scheme:dark}
body{margin:0;background:light-dark(${PAPER.light},${PAPER.dark});color:light-dark(#1d1b18,#ece8df);font:1.125rem/1.5 "Iowan Old Style",Georgia,serif;overflow-wrap:break-word}
header,main{max-width:40rem;margin:0 auto;padding:1rem}
header{padding-block:1.5rem;border-block-end:4px solid}
h1{font-size:clamp(2rem,7vw,2.625rem);line-height:1.1;font-weight:500;margin:3rem 0 1rem;text-wrap:balance}
a{display:inline-block;padding:.5rem 0;margin-inline-end:1.5rem;color:light-dark(#8c2f1b,#f0a38c);text-underline-offset:.2em}
header a{color:inherit;text-decoration:none;font-size:1.5625rem;margin:0}
small{font:.875rem/1.45 system-ui,sans-serif;color:light-dark(#544f46,#b3ac9f)}
textarea{box-sizing:border-box;inline-size:100%;padding:.5rem;font:inherit;color:inherit;background:transparent;border:1px solid}`;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const asText = (words: string) => words.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");

/** `reference` finds the fault in the log. In the language that the site had when its settings were last read. */
export function brokenPage(reference: string, light: Light = "device"): string {
  const t = wordsFor(lastKnownSite().language);
  const number = reference.replace(/[^\w-]/g, "");
  return wordPage({
    metaTitle: t("layout.brokenMetaTitle"),
    title: t("chrome.brokenTitle"),
    light,
    body: `<p>${asText(t("chrome.broken"))}</p>
<p><a href="">${asText(t("chrome.tryAgain"))}</a> <a href="/">${asText(t("chrome.toFrontPage"))}</a></p>
<p><small>${asText(t("chrome.brokenReference", { reference: number }))}</small></p>`,
  });
}

/** `body`: HTML. The titles are words. */
type WordPage = { metaTitle: string; title: string; body: string; light?: Light };

/** A whole document of words alone. */
export function wordPage({ metaTitle, title, body, light = "device" }: WordPage): string {
  const { name, language } = lastKnownSite();
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}" data-light="${light}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${asText(metaTitle)}</title><style>${STYLE}</style></head>
<body><header><a href="/"><bdi>${asText(name)}</bdi></a></header><main>
<h1>${asText(title)}</h1>
${body}
</main></body></html>
`;
}
