// A page made anew, as a reader without scripts who has logged in gets it: beneath a long discussion, a short one, and in a full database.
import { type Curve, type Figure, type Outcome, written } from "./figure.ts";
import { type Planted, plantThread, settle } from "./planting.ts";
import { expectStatus, type Visitor, visit } from "./requests.ts";
import { inTurn, median } from "./series.ts";
import { type Stage, setStage } from "./stage.ts";

const RUNS = 40;
const FULL = 1_000_000;

const view =
  (reader: Visitor, { slug }: Planted) =>
  async () =>
    expectStatus(await reader.get(`/a/${slug}`), 200);

export async function benchReading({ site, threads, short, long }: Stage): Promise<Outcome> {
  const [cookie] = await site.signIn(1);
  const reader = visit(site.url, cookie);
  const times = await inTurn(
    threads.map((thread) => view(reader, thread)),
    { runs: RUNS },
  );
  // As everybody else gets it: kept.
  const stranger = visit(site.url);
  const kept = await inTurn(
    threads.map((thread) => view(stranger, thread)),
    { runs: RUNS },
  );
  for (const one of [reader, stranger]) one.close();
  const medians = new Map(threads.map(({ comments }, i) => [comments, median(times[i] ?? [])]));
  const [ofLong = Number.NaN, ofShort = Number.NaN] = [medians.get(long.comments), medians.get(short.comments)];
  const curve = (name: string, series: number[][]): Curve => ({
    name,
    points: threads.map(({ comments }, i) => ({ comments, ms: median(series[i] ?? []) })),
  });
  return {
    curves: [curve("first view, made anew", times), curve("first view, kept", kept)],
    figures: [
      {
        what: "first view made anew, 10,000 comments ÷ 100",
        value: ofLong / ofShort,
        unit: "×",
        reach: { most: 1.2 },
        from: `${written(ofLong)} ÷ ${written(ofShort)} ms`,
      },
    ],
  };
}

/** A second site whose database holds a million comments, beside the first. Takes minutes to plant. */
export async function benchFullDatabase({ site, long }: Stage): Promise<Outcome> {
  const full = await setStage(false);
  try {
    for (let planted = 0; planted < FULL; planted += long.comments)
      await plantThread(full.site.client, `filler-${planted / long.comments}`, long.comments);
    await settle(full.site.client);
    const [here, there] = [
      visit(site.url, (await site.signIn(1))[0]),
      visit(full.site.url, (await full.site.signIn(1))[0]),
    ];
    const [fresh = [], filled = []] = await inTurn([view(here, long), view(there, full.long)], { runs: RUNS });
    for (const one of [here, there]) one.close();
    const [mine, theirs] = [median(filled), median(fresh)];
    const figure: Figure = {
      what: "the same of 10,000 in a database of 1,000,000 comments ÷ in a fresh one",
      value: mine / theirs,
      unit: "×",
      reach: { most: 1.3 },
      from: `${written(mine)} ÷ ${written(theirs)} ms`,
    };
    return { figures: [figure] };
  } finally {
    await full.site.close();
  }
}
