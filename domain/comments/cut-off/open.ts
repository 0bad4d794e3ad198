// What was opened in a text and not closed: brackets, quotation marks, and the marks of Markdown that come in pairs.

const BRACKETS: Record<string, string> = { "(": ")", "[": "]", "{": "}", "（": "）", "［": "］", "【": "】" };
// „…“ and »…« are German, “…” and «…» are not: which of them opens is told by what stands around it.
const QUOTES: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
};
const CLOSING = new Set([...Object.values(BRACKETS), ...Object.values(QUOTES).flatMap((marks) => [...marks])]);

const EMOTICON =
  /(?<![\p{L}\p{N}])[>}]?[:;=8xX][-~o^'’]{0,3}[()[\]{}|\\/<>@*]+|[()[\]{}]{1,5}[-~o^'’]{0,3}[:;=8](?![\p{L}\p{N}])|<3+|\\o\/|¯\\?_?\(ツ\)_?\/?¯/gu;
/** Faces in round brackets, as (╯°□°）╯: no letters that a bracket would hold. */
const FACE = /[(（][^\p{L}\p{N})）]{2,12}[)）]?/gu;
/** "a)", "1)", "iv.)" */
const ITEM = /(^|[\s([])(\p{L}|\d{1,3}|[ivxIVX]{1,5})\.?\)/gu;
/** Inches, minutes and seconds: 11" */
const MEASURE = /(\d)["”″']+/g;

/** The text without what looks like a bracket or a quotation mark and is none. */
export const withoutFaces = (text: string) =>
  text.replace(ITEM, "$1$2").replace(EMOTICON, " ").replace(FACE, " ").replace(MEASURE, "$1");

export type Open = "bracket" | "quote";

/** What is still open at the end of a paragraph; null where all is closed. */
export function openAtEnd(paragraph: string): Open | null {
  const text = withoutFaces(paragraph);
  const open: { kind: Open; closes: string }[] = [];
  const letters = [...text];
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1] ?? " ";
    const after = letters[at + 1] ?? "";
    const top = open.at(-1);
    if (top?.closes.includes(letter)) open.pop();
    else if (CLOSING.has(letter) && !opens(letter, before, after)) closeBelow(open, letter);
    else if (BRACKETS[letter]) open.push({ kind: "bracket", closes: BRACKETS[letter] });
    else if (letter === '"' && opens(letter, before, after)) open.push({ kind: "quote", closes: '"' });
    else if (QUOTES[letter] && opens(letter, before, after)) open.push({ kind: "quote", closes: QUOTES[letter] });
  }
  if (open.length > 0) return open.at(-1)?.kind ?? null;
  return isPairOpen(text, "**") || isPairOpen(text, "~~") ? "bracket" : null;
}

/** A mark that opens stands before a word and not behind one. */
function opens(letter: string, before: string, after: string): boolean {
  if (!(letter in QUOTES || letter === '"') || !/[\s([{*_>—–-]/.test(before)) return false;
  // French leaves a space behind it.
  return letter === "«" || (after !== "" && !/\s/.test(after));
}

/** What closes something further down closes what stands above it too: it was only forgotten. */
function closeBelow(open: { closes: string }[], letter: string) {
  const at = open.findLastIndex(({ closes }) => closes.includes(letter));
  if (at >= 0) open.length = at;
}

function isPairOpen(text: string, mark: string): boolean {
  const parts = text.split(mark);
  return parts.length % 2 === 0 && /(^|[\s(])$/.test(parts.at(-2) ?? "") && /^\S/.test(parts.at(-1) ?? "");
}
