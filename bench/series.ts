// Work that is done again and again, and what its times say. Two things that are compared are done in turn, so that a machine that
// slows down slows both.
import { setTimeout as pause } from "node:timers/promises";

export type Work = (run: number) => Promise<unknown>;

/** The value below which this share of the values lies, 0.5 for the median. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: number[]) => quantile(values, 0.5);

/** Milliseconds that each kind of work took, run by run. The first runs warm up and do not count. */
export async function inTurn(works: Work[], { runs, warmUp = 5 }: { runs: number; warmUp?: number }) {
  const times = works.map((): number[] => []);
  for (let run = -warmUp; run < runs; run++) {
    for (const [i, work] of works.entries()) {
      const begun = performance.now();
      await work(run + warmUp);
      if (run >= 0) times[i]?.push(performance.now() - begun);
    }
  }
  return times;
}

/** Does the work with so many hands at once until the time is over. Gives how often it was done in a second. */
export async function together(hands: number, seconds: number, work: (hand: number, run: number) => Promise<unknown>) {
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let done = 0;
  const hand = async (number: number) => {
    for (let run = 0; performance.now() < end; run++) {
      await work(number, run);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: hands }, (_, number) => hand(number)));
  return (done / (performance.now() - begun)) * 1_000;
}

/** Begins the work so often in a second, whether or not what was begun before has ended. Milliseconds from when each was due. */
export async function atRate(perSecond: number, seconds: number, work: Work): Promise<number[]> {
  const begun = performance.now();
  const count = perSecond * seconds;
  return Promise.all(
    Array.from({ length: count }, async (_, run) => {
      const due = begun + (run * 1_000) / perSecond;
      await pause(Math.max(0, due - performance.now()));
      await work(run);
      return performance.now() - due;
    }),
  );
}
