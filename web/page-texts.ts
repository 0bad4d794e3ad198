// The long texts of the page that is being made, by name. React makes a page in two steps, and what it hands from one to the other it also
// sends to the browser; these texts go past it, so that they are sent once (send-once.ts).

type Texts = Map<string, string>;

/** Under this name stand the words that client components say (components/layout/page-words.tsx). */
export const PAGE_WORDS = "words";

/** Next keeps its modules apart from the server's, so that the two meet here. */
export const PAGE_TEXTS = Symbol.for("afterword.page-texts");
const shared = globalThis as { [PAGE_TEXTS]?: { getStore(): Texts | null | undefined } };

/** Null where nothing may go past React: in the browser, and for what the browser's own router asks for. */
export const pageTexts = (): Texts | null => shared[PAGE_TEXTS]?.getStore() ?? null;
