// Arabic.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./ar/accounts.ts";
import { additions } from "./ar/additions.ts";
import { articles } from "./ar/articles.ts";
import { chrome } from "./ar/chrome.ts";
import { comments } from "./ar/comments.ts";
import { desk } from "./ar/desk.ts";
import { draft } from "./ar/draft.ts";
import { drafts } from "./ar/drafts.ts";
import { entry } from "./ar/entry.ts";
import { feeds } from "./ar/feeds.ts";
import { form } from "./ar/form.ts";
import { layout } from "./ar/layout.ts";
import { mail } from "./ar/mail.ts";
import { outbox } from "./ar/outbox.ts";
import { own } from "./ar/own.ts";
import { ownForms } from "./ar/own-forms.ts";
import { prose } from "./ar/prose.ts";
import { reader } from "./ar/reader.ts";
import { refusals } from "./ar/refusals.ts";
import { seams } from "./ar/seams.ts";
import { search } from "./ar/search.ts";
import { security } from "./ar/security.ts";
import { unfinished } from "./ar/unfinished.ts";
import { versions } from "./ar/versions.ts";

export const ar: Catalogue = {
  accounts,
  additions,
  articles,
  chrome,
  comments,
  desk,
  draft,
  drafts,
  entry,
  feeds,
  form,
  layout,
  mail,
  outbox,
  own,
  ownForms,
  prose,
  reader,
  refusals,
  seams,
  search,
  security,
  unfinished,
  versions,
};
