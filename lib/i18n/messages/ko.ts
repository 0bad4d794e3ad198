// Korean.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./ko/accounts.ts";
import { articles } from "./ko/articles.ts";
import { chrome } from "./ko/chrome.ts";
import { comments } from "./ko/comments.ts";
import { desk } from "./ko/desk.ts";
import { entry } from "./ko/entry.ts";
import { feeds } from "./ko/feeds.ts";
import { form } from "./ko/form.ts";
import { layout } from "./ko/layout.ts";
import { prose } from "./ko/prose.ts";
import { reader } from "./ko/reader.ts";
import { refusals } from "./ko/refusals.ts";
import { search } from "./ko/search.ts";

export const ko: Catalogue = {
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
