// How often the question is asked in vain, and how often in time, on discussions that were really held: those of the demo edition, and one
// that lies beside the repository where we work.
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { looksCutOff } from "./asking.ts";

const THREAD = "../shared/data/threads/real-thread-536.json";

/** Lengths at which a text might break off: the same in every run. */
function* places(seed: number) {
  for (let at = seed; ; ) {
    at = (at * 16_807) % 2_147_483_647;
    yield at / 2_147_483_647;
  }
}

test.skipIf(!existsSync(THREAD))("of a real thread at most one comment in a hundred is asked about", async () => {
  const { comments } = JSON.parse(readFileSync(THREAD, "utf8")) as { comments: { body: string }[] };
  const bodies = comments.map(({ body }) => body.trim());
  const asked = await Promise.all(bodies.map((body) => looksCutOff(body, "en")));
  const share = asked.filter((one) => one !== null).length / bodies.length;

  const random = places(7);
  const cut = bodies
    .filter((body) => body.length > 20)
    .map((body) => [body, 5 + Math.floor((random.next().value ?? 0) * (body.length - 6))] as const);
  const isMidWord = (body: string, at: number) => /\p{L}\p{L}/u.test(body.slice(at - 1, at + 1));
  const known = await Promise.all(cut.map(([body, at]) => looksCutOff(body.slice(0, at), "en")));
  const within = known.filter((_, n) => isMidWord(...(cut[n] ?? ["", 0])));
  const found = (all: typeof known) => all.filter((one) => one !== null).length / all.length;
  const figures = `asked: ${share}; cut anywhere and known: ${found(known)}; cut within a word and known: ${found(within)}`;
  expect(share, figures).toBeLessThanOrEqual(0.01);
  expect(found(within), figures).toBeGreaterThan(0.4);
});

test("of the demo edition's comments those are asked about that broke off", async () => {
  const said: string[] = [];
  for (const file of globSync("prisma/demo/discussions/*.md")) {
    for (const part of readFileSync(file, "utf8").split(/^#+ .*$/m)) {
      const body = part.replace(/^@.*$/gm, "").trim();
      if (body !== "" && (await looksCutOff(body, "en"))) said.push(body.slice(-17));
    }
  }
  expect(said.sort()).toEqual(["IF FOUND PLEASE RETU", "Magistrate stood on my ha"].map((end) => end.slice(-17)));
});
