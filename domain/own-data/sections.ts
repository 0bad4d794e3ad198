// What a person is given of his own, in order, under the names that the file has for them.
import type { Viewer } from "#domain/accounts/viewer.ts";
import {
  getOwnProfile,
  listOwnIdentities,
  listOwnMutes,
  listOwnSecondSteps,
  listOwnSessions,
  walkOwnArticles,
  walkOwnComments,
  walkOwnDrafts,
  walkOwnEvents,
  walkOwnHeld,
  walkOwnMails,
  walkOwnUploads,
  walkOwnVisits,
  walkOwnVotes,
  walkOwnWaiting,
} from "./queries.ts";

/** Asked when somebody begins to read. */
async function* each<Row>(list: (viewer: Viewer) => Promise<Row[]>, viewer: Viewer): AsyncGenerator<Row> {
  yield* await list(viewer);
}

/** Each is read when it is walked through. */
export const sectionsOf = (viewer: Viewer) => ({
  comments: walkOwnComments(viewer),
  articles: walkOwnArticles(viewer),
  drafts: walkOwnDrafts(viewer),
  held: walkOwnHeld(viewer),
  waiting: walkOwnWaiting(viewer),
  votes: walkOwnVotes(viewer),
  visits: walkOwnVisits(viewer),
  mutes: each(listOwnMutes, viewer),
  sessions: each(listOwnSessions, viewer),
  secondSteps: each(listOwnSecondSteps, viewer),
  identities: each(listOwnIdentities, viewer),
  uploads: walkOwnUploads(viewer),
  mails: walkOwnMails(viewer),
  events: walkOwnEvents(viewer),
});

export type Sections = ReturnType<typeof sectionsOf>;
export type Profile = Awaited<ReturnType<typeof getOwnProfile>>;
type RowOf<Walk> = Walk extends AsyncGenerator<infer Row> ? Row : never;
export type OwnRow<Name extends keyof Sections> = RowOf<Sections[Name]>;

/** Of the file's own form: raised when a name in it changes its meaning. */
const VERSION = 1;

/** The whole as JSON, in pieces. */
export async function* asJson(viewer: Viewer, siteUrl: string, now: Date): AsyncGenerator<string> {
  const head = { format: "afterword-own-data", version: VERSION, site: siteUrl, madeAt: now };
  const profile = await getOwnProfile(viewer);
  yield JSON.stringify({ ...head, profile }, null, 1).replace(/\n\}$/, "");
  for (const [name, rows] of Object.entries<AsyncGenerator<unknown>>(sectionsOf(viewer))) {
    yield `,\n "${name}": [`;
    let comma = "\n";
    for await (const row of rows) {
      yield `${comma}  ${JSON.stringify(row)}`;
      comma = ",\n";
    }
    yield "\n ]";
  }
  yield "\n}\n";
}
