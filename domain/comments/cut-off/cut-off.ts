// Whether a text looks cut off, and by what sign. Asked once before it is posted, so it must not ask in vain: of a real discussion it asks
// about one comment in a hundred. What only might be unfinished (no full stop at the end: so ends every third comment) is no sign.
import type { Language } from "#lib/i18n/languages.ts";
import { leadsOn } from "./joints.ts";
import type { Lexicon } from "./lexicon.ts";
import { openAtEnd, withoutFaces } from "./open.ts";
import { isShortWord } from "./short-words.ts";

export type Sign = "bracket" | "quote" | "joint" | "comma" | "word";
/** `end`: the last words, to be shown with the question. */
export type CutOff = { sign: Sign; end: string };

const FENCE = /^ {0,3}(```+|~~~+)/;
const CODE = /(`{1,3})[^`]+\1/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)>\]]+/g;
/** What ends a sentence, also within brackets, quotation marks or emphasis, and whatever is no letter: emoji, signs. */
const ENDED = /[.!?…。！？؟۔\p{Extended_Pictographic}\p{Emoji_Component}\p{So}\p{Sk}]["'”’“»«)\]}」』*_~]*$/u;
/** The last word, where it stands free: no address, no name with a mark, no number. */
const LAST_WORD = /(?:^|[\s("“„«»*_—–-])([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]*)?)$/u;
/** Names and numbers with letters and digits in them are taken whole, to be left out: their pieces are in no language. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const END_LENGTH = 32;
/** Of the last paragraph, in letters: nobody remembers a bracket for longer. */
const MOST_READ = 2_000;

/** `lexicon`: of the language, where there is one; without it words that break off in the middle are mostly not known as such. */
export function cutOff(text: string, language: Language, lexicon: Lexicon | null = null): CutOff | null {
  const sign = signOf(text.trimEnd().replace(/[\u200b-\u200f]{1,8}$/u, ""), language, lexicon);
  return sign && { sign, end: endOf(text.trim()) };
}

function signOf(text: string, language: Language, lexicon: Lexicon | null): Sign | null {
  const { prose, isOpen } = withoutFences(text);
  if (isOpen) return "bracket";
  const last = prose.split(/\n\s*\n/).at(-1) ?? "";
  if (last.trim() === "" || isSetApart(last)) return null;
  const plain = last.slice(-MOST_READ).replace(CODE, " ¤ ").replace(ADDRESS, "¤");
  if (ENDED.test(plain)) return null;
  const open = openAtEnd(plain);
  if (open) return open;
  return breaksOff(withoutFaces(plain).trimEnd(), prose, language, lexicon);
}

function breaksOff(paragraph: string, all: string, language: Language, lexicon: Lexicon | null): Sign | null {
  const words = (all.match(WORDS) ?? []).filter((word) => !/\p{N}/u.test(word));
  if (words.length < 2) return null;
  if (/[\p{L}\p{M}\p{N})]\s*[,;،؛、，；]$/u.test(paragraph)) return "comma";
  if (/[\p{Ll}\p{Lo}]:$/u.test(paragraph) && words.length > 2) return "comma";
  if (/(?<![-\p{L}]-?)\p{L}+-$/u.test(paragraph)) return "word";
  const found = LAST_WORD.exec(paragraph)?.[1];
  if (!found) return null;
  const last = small(found);
  const before = small(words.at(-2) ?? "");
  if (leadsOn(before, last, language) && !/^\p{Lu}/u.test(found.length > 1 ? found.slice(1) : "")) return "joint";
  if (language === "fr" && /['’]$/.test(last)) return "joint";
  if (language === "ko") return /[가-힣][ㄱ-ㅎ]$/u.test(last) && !/[ㅋㅎ]$/u.test(last) ? "word" : null;
  return lexicon && isBroken(found, words.map(small), language, lexicon) ? "word" : null;
}

const small = (word: string) => word.toLowerCase().replaceAll("’", "'");

/** How much of a text must be in the language for what its words are like to mean something. */
const MOSTLY = 0.75;

function isBroken(found: string, words: string[], language: Language, lexicon: Lexicon): boolean {
  const last = small(found);
  const others = words.slice(0, -1);
  if (others.length < 2 || others.includes(last)) return false;
  // Names are anything. German begins all its nouns with a capital.
  if (/^\p{Lu}/u.test(found) && language !== "de") return false;
  const known = others.filter((word) => lexicon.knows(word) || isShortWord(word, language)).length;
  if (known < others.length * MOSTLY) return false;
  if (last.length <= 2) return !isShortWord(last, language, others.at(-1)) && /^\p{L}+$/u.test(last);
  if (isShortWord(last, language, others.at(-1)) || lexicon.knows(last)) return false;
  return lexicon.goesOn(last);
}

/** Quotations, code, tables and rules end as they like, and so does a line of four spaces. */
const isSetApart = (paragraph: string) => {
  const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  return /^\s{0,3}(>|\|)|^( {4}|\t)/.test(last) || /^\s{0,3}>/.test(first) || /^\s*([-*_=] ?){3,}$/.test(last);
};

/** The text without its blocks of code; `isOpen` where the last of them has no end. */
function withoutFences(text: string): { prose: string; isOpen: boolean } {
  let fence = "";
  const prose: string[] = [];
  for (const line of text.split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      // A block that ends the text has ended it: what stands before it is not its end.
      else continue;
      prose.push("> x");
    } else if (mark !== "") fence = mark;
    else prose.push(line);
  }
  return { prose: prose.join("\n"), isOpen: fence !== "" };
}

function endOf(text: string): string {
  const line = text.split("\n").at(-1) ?? "";
  const letters = [...line];
  if (letters.length <= END_LENGTH) return line;
  const tail = letters.slice(-END_LENGTH).join("");
  return `…${tail.replace(/^\S*\s+/, "")}`;
}

/** Names a text, so that nobody is asked twice about it: 53 bits that no one else need believe (cyrb53). */
export function markOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text.replace(/\r\n?/g, "\n").trim()) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
