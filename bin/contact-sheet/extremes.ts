// Content that strains a layout: words without end, names of wide letters, thirty levels, other scripts. In the format of `npm run import`.

const WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
  .repeat(3)
  .slice(0, 200);
const WIDE = "W".repeat(30);
const LEVELS = 30;
const PARAGRAPH =
  "The water came over the lower step at twenty past six, which is four minutes later than the table says and eleven minutes earlier than the harbour office admits. ";
const ARABIC =
  "وصل المدّ إلى الدرجة السفلى قبل موعده بدقائق، ولم يقل أحد شيئًا. هل سأل أحدكم مكتب الميناء؟ (Port Ambrey, 18:20)";
const MARKDOWN = [
  "> They said the bench would be back by Easter.",
  ">",
  "> > They said it twice.",
  "",
  "Which Easter, **exactly**, and is the *same* bench meant? See [the minutes](https://example.org/minutes).",
  "",
  "- one leg",
  "- another leg, `mended with wire`",
  "  1. in March",
  "  2. in April",
  "",
  `\`\`\`\n${"a line of code that is longer than any phone is wide; ".repeat(4)}\n\`\`\``,
].join("\n");
const TABLE = `| Day | ${WORD.slice(0, 60)} | High | Low | Height in metres | Remarks of the harbour master |
| --- | --- | ---: | ---: | ---: | --- |
| Monday | a | 06:20 | 12:31 | 4.81 | ${PARAGRAPH}|
| Tuesday | b | 07:02 | 13:10 | 4.77 | none |`;

type Comment = {
  id: number;
  parentId: number | null;
  author: string | null;
  title: string;
  body: string;
  createdAt: string;
};
type Words = Partial<Omit<Comment, "id" | "createdAt">>;

/** Comment number `id`, a minute after the one before it. */
const comment = (id: number, words: Words, more: object = {}): Comment => ({
  id,
  parentId: null,
  author: `reader${id % 7}`,
  title: "",
  body: PARAGRAPH,
  createdAt: new Date(Date.UTC(2026, 4, 2, 8, id)).toISOString(),
  ...words,
  ...more,
});
const deep = Array.from({ length: LEVELS }, (_, level) =>
  comment(100 + level, {
    parentId: level === 0 ? null : 99 + level,
    author: level % 5 === 4 ? WIDE : `reader${level % 3}`,
    title: level % 10 === 0 ? `Level ${level + 1}` : "",
    body: level % 3 === 0 ? PARAGRAPH.repeat(2) : "Yes.",
  }),
);

const strained = {
  article: {
    slug: "everything-at-once",
    title: `Everything at once: ${WORD}`,
    summary: `${PARAGRAPH}${PARAGRAPH}`.slice(0, 300),
    credit: WIDE,
    author: WIDE,
    topics: [...Array(11).keys()].map((n) => `Topic number ${n + 1}`).concat(WORD.slice(0, 50)),
    publishedAt: "2026-05-01T08:00:00Z",
    body: [
      `${WORD} is a word. ${PARAGRAPH}`,
      "## A heading of several words that goes on for longer than a line of a phone has room",
      MARKDOWN,
      TABLE,
      `A sentence with a footnote.[^1] ${PARAGRAPH.repeat(4)}`,
      "[^1]: The footnote.",
      "---",
      ARABIC,
      PARAGRAPH.repeat(3),
    ],
  },
  users: [],
  comments: [
    comment(1, { author: WIDE, title: WORD.slice(0, 120), body: WORD }),
    comment(2, { parentId: 1, body: MARKDOWN }),
    comment(3, { parentId: 1, title: "العنوان", body: ARABIC }),
    comment(4, { parentId: 3, body: `${TABLE}\n\n${PARAGRAPH}` }),
    comment(5, { title: "A long one", body: Array(14).fill(PARAGRAPH.repeat(3)).join("\n\n") }),
    comment(6, { body: "gone" }, { withdrawnAt: "2026-05-03T08:00:00Z" }),
    comment(7, { parentId: 6, body: "What stood there?" }),
    comment(8, { author: null, body: "Nobody said this." }),
    comment(
      9,
      { body: "As it reads now.", title: "Edited" },
      {
        editedAt: "2026-05-03T09:00:00Z",
        history: [{ title: "Edited", body: "As it read before.", writtenAt: "2026-05-02T08:09:00Z" }],
      },
    ),
    ...deep,
  ],
};

const bare = (slug: string, title: string, more: object) => ({
  article: {
    slug,
    title,
    summary: "",
    credit: "",
    topics: [],
    body: ["Short."],
    publishedAt: "2026-04-30T08:00:00Z",
    ...more,
  },
  users: [],
});

/** One article with everything, one closed, one closed that nobody spoke under, one in Arabic with nothing beneath it. */
export const EXTREMES = [
  strained,
  {
    ...bare("closed", "A matter that is settled", { closedAt: "2026-05-04T08:00:00Z" }),
    comments: [comment(1, { body: "Last word." })],
  },
  { ...bare("silent", "Nobody spoke", { closedAt: "2026-05-04T08:00:00Z" }), comments: [] },
  { ...bare("short", "المدّ الذي جاء قبل موعده", { summary: ARABIC, body: [ARABIC] }), comments: [] },
];
