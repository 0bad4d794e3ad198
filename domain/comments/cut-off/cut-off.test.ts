import { describe, expect, test } from "vitest";
import type { Language } from "#lib/i18n/languages.ts";
import { lexiconOf } from "./asking.ts";
import { cutOff, markOf, type Sign } from "./cut-off.ts";

type Row = [text: string, sign: Sign | null];

const table: Record<Language, Row[]> = {
  en: [
    ["I was going to sa", "word"],
    ["Thanks for the inf", "word"],
    ["What rp58mwy8flx81 wanted and never got round to sa", "word"],
    ["The 4x4 and the 2nd BR80xq7zt stood on my ha", "word"],
    ["I didn't TIME it, the Magistrate stood on my ha", "word"],
    ["It was a self-", "word"],
    ["The end is near and", "joint"],
    ["The title shouldn't be the", "joint"],
    ["We went home because\n", "joint"],
    ["I think that, ", "comma"],
    ["There are three reasons for this:", "comma"],
    ["So I told him (the", "bracket"],
    ["See [this", "bracket"],
    ["See [this](https://example.org/a", "bracket"],
    ["It is **very", "bracket"],
    ["Try this:\n\n```\nlet a = 1", "bracket"],
    ['Plain as anything, it says "IF FOUND PLEASE RETU', "quote"],
    ["It says “if found", "quote"],

    ["I was going to say", null],
    ["No full stop here, as so often", null],
    ["He would have to catch them first :(", null],
    ["He's back ;-( and so am I >:(", null],
    ["(╯°□°）╯ that is all of it", null],
    ["a) the bench\nb) the gull", null],
    ["1) one\n2) two", null],
    ['It is 11" long and 5\'4" high', null],
    ['He said "yes" and left', null],
    ["Look (here (and there)) please", null],
    ["A forgotten bracket (as happens.", null],
    ['"A quotation of two paragraphs.\n\n"It ends here," she said, "and', "quote"],
    ["https://example.org/a_(b)", null],
    ["[A](https://example.org/a) and [B](https://example.org/b)", null],
    ["See https://example.org/the", null],
    ["/r/noisygifs", null],
    ["As they do in the U.S", null],
    ["I prefer vitamin C", null],
    ["It is by J. R. R. Tolkien", null],
    ["Well said.\n\nBest wishes,\nAnna B", null],
    ["Yes, lol", null],
    ["So funny hahaha", null],
    ["Always the left arm 👍", null],
    ["Just because", null],
    ["But what if", null],
    ["I know, right?\n\n> and the", null],
    ["Run this:\n\n```\nfor (;;) {\n```", null],
    ["Run this:\n\n    for (;;) {", null],
    ["The", null],
    ["Was ich dir noch sagen wollte und", null],
    ["ｃａｐｓ ａｒｅ ｗｉｄｅ", null],
  ],
  de: [
    ["Ich finde das gut und", "joint"],
    ["Er kam wieder zur", "joint"],
    ["Das ist richtig, weil", "joint"],
    ["Ich war gestern in der Sta", "word"],
    ["Da steht „nicht so", "quote"],
    ["Da steht »nicht so", "quote"],
    ["Ich war (wie immer", "bracket"],
    ["Ja, aber,", "comma"],
    ["Da steht „nicht so“ und »anders« auf dem Schild", null],
    ["Das Haus ist schön", null],
    ["Schöne Grüße aus Bremen", null],
    ["Und ob", null],
    ["Machs gut ;)", null],
  ],
  fr: [
    ["Je voulais dire que", "joint"],
    ["Je pense souvent à l’", "joint"],
    ["Il faut voir le jar", "word"],
    ["C’est « bien", "quote"],
    ["Il était là (comme toujours", "bracket"],
    ["C’est « bien » et c’est tout", null],
    ["Bonne journée à tous", null],
    ["Merci beaucoup :)", null],
  ],
  es: [
    ["Quería decir que", "joint"],
    ["No me gust", "word"],
    ["Dice «bueno", "quote"],
    ["Fue así (como siempre", "bracket"],
    ["¿Y tú qué?", null],
    ["Dice «bueno» y se va", null],
    ["Muchas gracias a todos", null],
  ],
  ko: [
    ["저는 좋다고 봅니다 그런데", "joint"],
    ["그런데 저는 안ㄴ", "word"],
    ["이것은 「좋은", "quote"],
    ["어제 갔습니다 (친구와", "bracket"],
    ["저도 그렇게 생각합니다", null],
    ["정말 재밌네요ㅋㅋ", null],
    ["슬프네요 ㅠㅠ", null],
    ["안녕하세요 반갑습니다", null],
  ],
  ar: [
    ["هذا جميل و", "joint"],
    ["ذهبت أمس إلى", "joint"],
    ["هذا جميل،", "comma"],
    ["قال لي «نعم", "quote"],
    ["رأيته أمس (كالعادة", "bracket"],
    ["شكرا لك", null],
    ["هل هذا صحيح؟", null],
    ["قال لي «نعم» وذهب", null],
  ],
};

describe.each(Object.entries(table) as [Language, Row[]][])("in %s", (language, rows) => {
  test.each(rows)("%j: %s", async (text, sign) => {
    expect(cutOff(text, language, await lexiconOf(language))?.sign ?? null).toBe(sign);
  });
});

test("without a list of words what can be known without is known", () => {
  expect(cutOff("So I told him (the", "en")?.sign).toBe("bracket");
  expect(cutOff("I was going to sa", "en")).toBeNull();
});

test("tells the last words, few of them and whole ones", () => {
  expect(cutOff("Short and", "en")?.end).toBe("Short and");
  const long = cutOff("First line.\nThere is a great deal that could be said about benches and", "en");
  expect(long?.end).toBe("…could be said about benches and");
});

test("a text has one name, whichever way its lines were sent, and another text another", () => {
  expect(markOf("One\r\ntwo and \n")).toBe(markOf("One\ntwo and"));
  expect(markOf("One\ntwo and")).not.toBe(markOf("One\ntwo and then"));
  expect(new Set(Array.from({ length: 10_000 }, (_, n) => markOf(`Text ${n}`))).size).toBe(10_000);
});

test.each([
  "(".repeat(10_000),
  `${"*".repeat(9_999)}x`,
  `${"`".repeat(9_999)}x`,
  `${" ".repeat(9_999)}x`,
  "a-".repeat(5_000),
  '"a '.repeat(3_333),
  "x(".repeat(5_000),
  "```\n".repeat(2_500),
  `${"\n\n".repeat(5_000)}x`,
])("a hostile text is looked through in no time: %#", (text) => {
  const begun = performance.now();
  for (let time = 0; time < 10; time++) cutOff(text, "en");
  expect(performance.now() - begun).toBeLessThan(1_000);
});
