// French.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./fr/accounts.ts";
import { additions } from "./fr/additions.ts";
import { articles } from "./fr/articles.ts";
import { chrome } from "./fr/chrome.ts";
import { comments } from "./fr/comments.ts";
import { desk } from "./fr/desk.ts";
import { draft } from "./fr/draft.ts";
import { drafts } from "./fr/drafts.ts";
import { entry } from "./fr/entry.ts";
import { feeds } from "./fr/feeds.ts";
import { form } from "./fr/form.ts";
import { layout } from "./fr/layout.ts";
import { mail } from "./fr/mail.ts";
import { outbox } from "./fr/outbox.ts";
import { own } from "./fr/own.ts";
import { ownForms } from "./fr/own-forms.ts";
import { prose } from "./fr/prose.ts";
import { reader } from "./fr/reader.ts";
import { refusals } from "./fr/refusals.ts";
import { seams } from "./fr/seams.ts";
import { search } from "./fr/search.ts";
import { security } from "./fr/security.ts";
import { unfinished } from "./fr/unfinished.ts";
import { versions } from "./fr/versions.ts";

export const fr: Catalogue = {
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
