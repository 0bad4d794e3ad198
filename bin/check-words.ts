// Holds two rules of what is seen: every word comes from a catalogue (lib/i18n/messages), and sides are start and end, never left and
// right. Prints every breach as FILE:LINE: reason, then how many there are in which folder, and exits 1 if there is one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { sidesInClasses, sidesInCss } from "./check-sides.ts";

/** Attributes and properties whose value is read or spoken. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|description|absolute|children)$/;
/** Sentences that developers and operators read, not readers. */
const INTERNAL = /^(new \w*(Error|Signal)|log\.\w+|console\.\w+|assert\w*|\w*\.?(describe|invariant))$/;
/** Two letters together: a word of any script. "×", "#", "c-" and the like are none. */
const WORD = /\p{L}{2}/u;
/** Answers that machines ask for. */
const FOR_MACHINES = /^app\/(metrics|livez|readyz|sitemap\.xml|media)\//;
/** A capital, small letters, a space, more: what a sentence or a longer label looks like. */
const SENTENCE = /^\p{Lu}\p{Ll}*\s.*\p{Ll}{2}|^\p{Lu}\p{Ll}+[.!?…]$/su;

/** What joins words: `a ?? "b"`, `a && "b"`, `a + "b"`. */
const JOINTS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "app", "components", "web"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file) && !FOR_MACHINES.test(file));
const breaches: { file: string; line: number; why: string }[] = [];

for (const file of files) {
  const source = readSource(file);
  if (source === null) continue;
  if (file.endsWith(".css")) {
    for (const { line, found } of sidesInCss(source))
      breaches.push({ file, line, why: `${found}: sides are start and end` });
  } else checkSource(file, source);
}
report();

/** Null for a file that git still lists and that was just removed. */
function readSource(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function checkSource(file: string, text: string) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const say = (node: ts.Node, why: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    breaches.push({ file, line: line + 1, why });
  };
  const visit = (node: ts.Node) => {
    const words = wordsOf(node);
    if (words !== null && isShown(node, words))
      say(node, `“${words.trim().replace(/\s+/g, " ").slice(0, 60)}” belongs in a catalogue`);
    if (words !== null) for (const found of sidesInClasses(words)) say(node, `${found}: sides are start and end`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** The letters that a node of the tree writes down, or null. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node) return null;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return null;
}

function isShown(node: ts.Node, words: string): boolean {
  if (!WORD.test(words)) return false;
  if (ts.isJsxText(node)) return !isCode(node.parent);
  const place = placeOf(node);
  if (ts.isJsxExpression(place) && !ts.isJsxAttribute(place.parent)) return !isCode(place.parent);
  const holder = ts.isJsxExpression(place) ? place.parent : place;
  if (ts.isJsxAttribute(holder)) return SPOKEN.test(holder.name.getText());
  if (ts.isPropertyAssignment(holder) && SPOKEN.test(holder.name.getText().replace(/^"|"$/g, ""))) return true;
  return SENTENCE.test(words.trim()) && !isInternal(node);
}

/** What is typed as it stands is the same in every language. */
function isCode(node: ts.Node): boolean {
  return ts.isJsxElement(node) && /^(code|kbd|samp|pre)$/.test(node.openingElement.tagName.getText());
}

/** What a text is handed to, past the choices (`a ? "b" : "c"`) and joints around it. */
function placeOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const isCondition = ts.isConditionalExpression(parent) && parent.condition === node;
  const isThrough =
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    (ts.isConditionalExpression(parent) && !isCondition) ||
    (ts.isBinaryExpression(parent) && JOINTS.has(parent.operatorToken.kind));
  return isThrough ? placeOf(parent) : parent;
}

function isInternal(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isNewExpression(at) && INTERNAL.test(`new ${at.expression.getText()}`)) return true;
    if (ts.isCallExpression(at) && INTERNAL.test(at.expression.getText())) return true;
    if (ts.isLiteralTypeNode(at) || ts.isImportDeclaration(at)) return true;
  }
  return false;
}

function report() {
  const folders = new Map<string, number>();
  for (const { file, line, why } of breaches) {
    console.error(`${file}:${line}: ${why}`);
    const folder = path.dirname(file);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  for (const [folder, count] of folders) console.error(`${count} in ${folder}`);
  process.exit(breaches.length > 0 ? 1 : 0);
}
