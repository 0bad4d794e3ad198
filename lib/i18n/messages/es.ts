// Spanish.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./es/accounts.ts";
import { additions } from "./es/additions.ts";
import { articles } from "./es/articles.ts";
import { chrome } from "./es/chrome.ts";
import { comments } from "./es/comments.ts";
import { desk } from "./es/desk.ts";
import { draft } from "./es/draft.ts";
import { drafts } from "./es/drafts.ts";
import { entry } from "./es/entry.ts";
import { feeds } from "./es/feeds.ts";
import { form } from "./es/form.ts";
import { layout } from "./es/layout.ts";
import { mail } from "./es/mail.ts";
import { outbox } from "./es/outbox.ts";
import { own } from "./es/own.ts";
import { ownForms } from "./es/own-forms.ts";
import { prose } from "./es/prose.ts";
import { reader } from "./es/reader.ts";
import { refusals } from "./es/refusals.ts";
import { seams } from "./es/seams.ts";
import { search } from "./es/search.ts";
import { security } from "./es/security.ts";
import { unfinished } from "./es/unfinished.ts";
import { versions } from "./es/versions.ts";

export const es: Catalogue = {
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
