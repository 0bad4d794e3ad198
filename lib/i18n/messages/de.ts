// German.
import type { Catalogue } from "../catalogues.ts";
import { accounts } from "./de/accounts.ts";
import { additions } from "./de/additions.ts";
import { articles } from "./de/articles.ts";
import { chrome } from "./de/chrome.ts";
import { comments } from "./de/comments.ts";
import { desk } from "./de/desk.ts";
import { draft } from "./de/draft.ts";
import { drafts } from "./de/drafts.ts";
import { entry } from "./de/entry.ts";
import { feeds } from "./de/feeds.ts";
import { form } from "./de/form.ts";
import { layout } from "./de/layout.ts";
import { mail } from "./de/mail.ts";
import { outbox } from "./de/outbox.ts";
import { own } from "./de/own.ts";
import { ownForms } from "./de/own-forms.ts";
import { prose } from "./de/prose.ts";
import { reader } from "./de/reader.ts";
import { refusals } from "./de/refusals.ts";
import { seams } from "./de/seams.ts";
import { search } from "./de/search.ts";
import { security } from "./de/security.ts";
import { unfinished } from "./de/unfinished.ts";
import { versions } from "./de/versions.ts";

export const de: Catalogue = {
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
