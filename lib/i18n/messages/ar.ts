// Arabic.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./ar/accounts.ts";
import { articles } from "./ar/articles.ts";
import { chrome } from "./ar/chrome.ts";
import { comments } from "./ar/comments.ts";
import { desk } from "./ar/desk.ts";
import { entry } from "./ar/entry.ts";
import { feeds } from "./ar/feeds.ts";
import { form } from "./ar/form.ts";
import { layout } from "./ar/layout.ts";
import { prose } from "./ar/prose.ts";
import { reader } from "./ar/reader.ts";
import { refusals } from "./ar/refusals.ts";
import { search } from "./ar/search.ts";

export const ar: Catalogue = {
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
};
