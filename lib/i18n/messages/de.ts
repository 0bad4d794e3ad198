// German.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./de/accounts.ts";
import { articles } from "./de/articles.ts";
import { chrome } from "./de/chrome.ts";
import { comments } from "./de/comments.ts";
import { desk } from "./de/desk.ts";
import { entry } from "./de/entry.ts";
import { feeds } from "./de/feeds.ts";
import { form } from "./de/form.ts";
import { layout } from "./de/layout.ts";
import { prose } from "./de/prose.ts";
import { reader } from "./de/reader.ts";
import { refusals } from "./de/refusals.ts";
import { search } from "./de/search.ts";

export const de: Catalogue = {
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
