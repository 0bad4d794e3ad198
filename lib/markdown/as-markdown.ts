// Words that are to stand in Markdown as they are.

// In Markdown these would mean something.
const SPECIAL = /[\\`*_[\]<>~#&|]/g;
export const asMarkdown = (words: string) => words.replace(SPECIAL, "\\$&");
