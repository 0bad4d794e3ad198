// Spanish.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./es/accounts.ts";
import { articles } from "./es/articles.ts";
import { chrome } from "./es/chrome.ts";
import { comments } from "./es/comments.ts";
import { desk } from "./es/desk.ts";
import { entry } from "./es/entry.ts";
import { feeds } from "./es/feeds.ts";
import { form } from "./es/form.ts";
import { layout } from "./es/layout.ts";
import { prose } from "./es/prose.ts";
import { reader } from "./es/reader.ts";
import { refusals } from "./es/refusals.ts";
import { search } from "./es/search.ts";

export const es: Catalogue = {
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
