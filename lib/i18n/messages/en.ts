// English, the language in which the messages are written first: its keys and blanks are what the other catalogues are held to.
import { accounts } from "./en/accounts.ts";
import { additions } from "./en/additions.ts";
import { articles } from "./en/articles.ts";
import { chrome } from "./en/chrome.ts";
import { comments } from "./en/comments.ts";
import { desk } from "./en/desk.ts";
import { draft } from "./en/draft.ts";
import { drafts } from "./en/drafts.ts";
import { entry } from "./en/entry.ts";
import { feeds } from "./en/feeds.ts";
import { form } from "./en/form.ts";
import { layout } from "./en/layout.ts";
import { mail } from "./en/mail.ts";
import { outbox } from "./en/outbox.ts";
import { own } from "./en/own.ts";
import { ownForms } from "./en/own-forms.ts";
import { prose } from "./en/prose.ts";
import { reader } from "./en/reader.ts";
import { refusals } from "./en/refusals.ts";
import { seams } from "./en/seams.ts";
import { search } from "./en/search.ts";
import { security } from "./en/security.ts";
import { unfinished } from "./en/unfinished.ts";
import { versions } from "./en/versions.ts";

export const en = {
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
} as const;

export type English = typeof en;
export type Namespace = keyof English;
