// French.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./fr/accounts.ts";
import { articles } from "./fr/articles.ts";
import { chrome } from "./fr/chrome.ts";
import { comments } from "./fr/comments.ts";
import { desk } from "./fr/desk.ts";
import { entry } from "./fr/entry.ts";
import { feeds } from "./fr/feeds.ts";
import { form } from "./fr/form.ts";
import { layout } from "./fr/layout.ts";
import { prose } from "./fr/prose.ts";
import { reader } from "./fr/reader.ts";
import { refusals } from "./fr/refusals.ts";
import { search } from "./fr/search.ts";

export const fr: Catalogue = {
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
