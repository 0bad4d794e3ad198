// Korean.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./ko/accounts.ts";
import { additions } from "./ko/additions.ts";
import { articles } from "./ko/articles.ts";
import { chrome } from "./ko/chrome.ts";
import { comments } from "./ko/comments.ts";
import { desk } from "./ko/desk.ts";
import { draft } from "./ko/draft.ts";
import { drafts } from "./ko/drafts.ts";
import { entry } from "./ko/entry.ts";
import { feeds } from "./ko/feeds.ts";
import { form } from "./ko/form.ts";
import { layout } from "./ko/layout.ts";
import { mail } from "./ko/mail.ts";
import { outbox } from "./ko/outbox.ts";
import { own } from "./ko/own.ts";
import { ownForms } from "./ko/own-forms.ts";
import { prose } from "./ko/prose.ts";
import { reader } from "./ko/reader.ts";
import { refusals } from "./ko/refusals.ts";
import { seams } from "./ko/seams.ts";
import { search } from "./ko/search.ts";
import { security } from "./ko/security.ts";
import { unfinished } from "./ko/unfinished.ts";
import { versions } from "./ko/versions.ts";

export const ko: Catalogue = {
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
