// English, the language in which the messages are written first: its keys and blanks are what the other catalogues are held to.
import { accounts } from "./en/accounts.ts";
import { articles } from "./en/articles.ts";
import { chrome } from "./en/chrome.ts";
import { comments } from "./en/comments.ts";
import { desk } from "./en/desk.ts";
import { entry } from "./en/entry.ts";
import { feeds } from "./en/feeds.ts";
import { form } from "./en/form.ts";
import { layout } from "./en/layout.ts";
import { prose } from "./en/prose.ts";
import { reader } from "./en/reader.ts";
import { refusals } from "./en/refusals.ts";
import { search } from "./en/search.ts";

export const en = {
  accounts,
  articles,
  chrome,
  comments,
  desk,
  entry,
  feeds,
  form,
  layout,
  prose,
  reader,
  refusals,
  search,
} as const;

export type English = typeof en;
export type Namespace = keyof English;
